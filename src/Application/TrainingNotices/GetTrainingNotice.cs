using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>A notice as its centre and the society see it, with the drafted and every published version of the fees.</summary>
[RequiresPermission(Permission.ReadTrainingNotices)]
public sealed record GetTrainingNotice(Guid NoticeId) : IQuery<GetTrainingNotice.Answer>
{
    /// <param name="FeesFlagged">Fees lie outside the reference range, and the society has not settled it (A10.1).</param>
    /// <param name="Registered">Live registrations that hold a place.</param>
    /// <param name="Waiting">Registrations on the waiting list.</param>
    /// <param name="Version">Send it back with a change.</param>
    public sealed record Answer(
        Guid Id,
        Guid CentreId,
        string CentreName,
        Guid PlanId,
        Guid PlanRowId,
        ScopeRow Scope,
        TrainingNoticeStatus Status,
        TrainingNoticeDetails Details,
        FeeDraft FeeDraft,
        IReadOnlyList<FeeDisclosure> Fees,
        bool FeesFlagged,
        FeeSettlement? FeeSettlement,
        int Registered,
        int Waiting,
        DateTimeOffset? PublishedAt,
        string? WithdrawalReason,
        uint Version);

    internal sealed class Handler(IReadDb read, ICurrentUser user) : IQueryHandler<GetTrainingNotice, Answer>
    {
        public async Task<Answer> Handle(GetTrainingNotice query, CancellationToken cancellationToken)
        {
            var (everything, own, id) = (user.SeesEveryCentre, user.CentreId ?? default, new TrainingNoticeId(query.NoticeId));
            var (centres, registrations) = (read.Set<BranchCentre>(), read.Set<Registration>());
            return await read.Set<TrainingNotice>()
                .Where(notice => notice.Id == id && (everything || notice.CentreId == own))
                .Select(notice => new Answer(
                    notice.Id.Value,
                    notice.CentreId.Value,
                    centres.Where(centre => centre.Id == notice.CentreId).Select(centre => centre.Name).First(),
                    notice.PlanId.Value,
                    notice.PlanRowId.Value,
                    notice.Row,
                    notice.Status,
                    notice.Details,
                    notice.FeeDraft,
                    notice.Fees,
                    notice.FeesFlagged,
                    notice.FeeSettlement,
                    registrations.Count(registration => registration.NoticeId == notice.Id
                        && registration.Status != RegistrationStatus.Withdrawn && registration.Status != RegistrationStatus.Rejected
                        && registration.Status != RegistrationStatus.Waitlisted),
                    registrations.Count(registration => registration.NoticeId == notice.Id && registration.Status == RegistrationStatus.Waitlisted),
                    notice.PublishedAt,
                    notice.WithdrawalReason,
                    EF.Property<uint>(notice, "Version")))
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
        }
    }
}
