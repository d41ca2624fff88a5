using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>A published, closed or withdrawn notice with its fee disclosure, for anybody.</summary>
[PublicUse]
[CrossesCentres("Registrations are counted and none is shown.")]
public sealed record GetPublicNotice(Guid NoticeId) : IQuery<GetPublicNotice.Answer>
{
    /// <param name="IsOpen">Takes registrations now.</param>
    /// <param name="PlacesLeft">Places that nobody holds and nobody waits for.</param>
    /// <param name="Waiting">Registrations on the waiting list.</param>
    /// <param name="FeesNow">The version that applies to who registers today; null before the notice opened.</param>
    public sealed record Answer(
        Guid Id,
        Guid CentreId,
        string CentreName,
        string CentreTelephone,
        ScopeRow Scope,
        string LevelName,
        TrainingNoticeStatus Status,
        bool IsOpen,
        int PlacesLeft,
        int Waiting,
        TrainingNoticeDetails Details,
        FeeDisclosure? FeesNow,
        IReadOnlyList<FeeDisclosure> Fees,
        DateTimeOffset? PublishedAt,
        string? WithdrawalReason);

    internal sealed class Handler(IReadDb read, IRegistrationRepository registrations, IClock clock) : IQueryHandler<GetPublicNotice, Answer>
    {
        public async Task<Answer> Handle(GetPublicNotice query, CancellationToken cancellationToken)
        {
            var id = new TrainingNoticeId(query.NoticeId);
            var notice = await read.Set<TrainingNotice>()
                .FirstOrDefaultAsync(candidate => candidate.Id == id && candidate.PublishedAt != null, cancellationToken)
                ?? throw new DomainException(SharedErrors.NotFound);
            var centre = await read.Set<BranchCentre>().Where(candidate => candidate.Id == notice.CentreId)
                .Select(candidate => new { candidate.Name, candidate.Telephone })
                .FirstAsync(cancellationToken);
            var places = (await registrations.PlacesAsync([id], cancellationToken))[id];
            return new Answer(
                notice.Id.Value,
                notice.CentreId.Value,
                centre.Name,
                centre.Telephone,
                notice.Row,
                notice.Row.Level.ChineseName(),
                notice.Status,
                notice.IsOpenAt(clock.Moment),
                places.Waiting > 0 ? 0 : Math.Max(0, notice.Capacity - places.Taken),
                places.Waiting,
                notice.Details,
                notice.Fees.LastOrDefault(version => version.AppliesFrom <= clock.Today),
                notice.Fees,
                notice.PublishedAt,
                notice.WithdrawalReason);
        }
    }
}
