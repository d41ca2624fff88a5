using CmtsEval.Application.Common;
using CmtsEval.Application.Messages;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Registrations;

/// <summary>Tells everybody who is registered and not yet certified in rows that a centre may no longer work in (A31.1).</summary>
internal sealed class TellTraineesOfEndedScope(IReadDb database, IOutbox outbox) : IDomainEventHandler<ScopeEnded>
{
    public async Task On(ScopeEnded happened, CancellationToken cancellationToken)
    {
        var centre = await database.Set<BranchCentre>()
            .Where(entry => entry.Id == happened.CentreId).Select(entry => entry.Name).SingleAsync(cancellationToken);
        var affected = await database.Set<Registration>()
            .Where(registration => registration.CentreId == happened.CentreId
                && registration.Status != RegistrationStatus.Withdrawn && registration.Status != RegistrationStatus.Rejected
                && !database.Set<Certificate>().Any(certificate => certificate.RegistrationId == registration.Id))
            .Join(database.Set<Trainee>(), registration => registration.TraineeId, trainee => trainee.Id, (registration, trainee) => new
            {
                registration.Id,
                registration.Row,
                trainee.Mobile,
            })
            .ToListAsync(cancellationToken);

        foreach (var registration in affected.Where(entry => happened.Rows.Contains(entry.Row)))
        {
            var text = $"您在{centre}报名的{registration.Row.Specialty}（{registration.Row.Level.ChineseName()}）培训和评价已终止，"
                + "请与该单位联系退费或改报其他分中心。已取得的证书继续有效。";
            await outbox.PostAsync(
                $"scope-ended/{registration.Id.Value}", new OutgoingMessage(registration.Mobile.Value, "培训评价终止", text), until: null, cancellationToken);
        }
    }
}
