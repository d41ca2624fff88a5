using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>
/// Divides the accepted registrations of a notice that are in no class yet into classes for the seats (A06.3) and groups for the stations (A06.4).
/// </summary>
[RequiresPermission(Permission.ManageTrainingClasses)]
public sealed record ProposeClasses(Guid NoticeId) : IQuery<ClassProposal>
{
    internal sealed class Handler(ITrainingNoticeRepository notices, IBranchCentreRepository centres, IReadDb database, ICurrentUser user)
        : IQueryHandler<ProposeClasses, ClassProposal>
    {
        public async Task<ClassProposal> Handle(ProposeClasses query, CancellationToken cancellationToken)
        {
            var notice = await notices.GetAsync(new(query.NoticeId), cancellationToken);
            if (notice.CentreId != user.OwnCentreId)
            {
                // Others' published notices are public; who registered with them is not.
                throw new DomainException(SharedErrors.NotFound);
            }

            var centre = await centres.GetAsync(notice.CentreId, cancellationToken);
            var classes = database.Set<TrainingClass>();
            var free = await database.Set<Registration>()
                .Where(registration => registration.NoticeId == notice.Id && registration.Status == RegistrationStatus.Accepted
                    && !classes.Any(known => known.Members.Any(member => member.RegistrationId == registration.Id && member.Active)))
                .OrderBy(registration => registration.Id)
                .Select(registration => registration.Id)
                .ToListAsync(cancellationToken);

            var waiting = new Queue<RegistrationId>(free);
            return new ClassProposal(
                centre.TheorySeats,
                centre.PracticeStations(notice.Row.Specialty),
                [.. ClassDivision.Of(free.Count, centre, notice.Row.Specialty).Select(groups => new ProposedClass(
                    [.. groups.SelectMany((size, index) =>
                        Enumerable.Range(0, size).Select(_ => new PlanTrainingClass.Member(waiting.Dequeue().Value, index + 1)))]))]);
        }
    }
}

/// <param name="Seats">The most members of a class.</param>
/// <param name="Stations">The most members of a practical group.</param>
public sealed record ClassProposal(int Seats, int Stations, IReadOnlyList<ProposedClass> Classes);

public sealed record ProposedClass(IReadOnlyList<PlanTrainingClass.Member> Members);
