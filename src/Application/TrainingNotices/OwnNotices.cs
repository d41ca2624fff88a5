using CmtsEval.Application.Common;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Published notices are everybody's to see but only their centre's to change.</summary>
internal static class OwnNotices
{
    /// <exception cref="DomainException">There is no such notice of the caller's centre.</exception>
    public static async Task<TrainingNotice> GetOwnAsync(
        this ITrainingNoticeRepository notices, Guid id, ICurrentUser user, CancellationToken cancellationToken) =>
        RequireOwn(await notices.GetAsync(new(id), cancellationToken), user);

    /// <exception cref="DomainException">The notice is not of the caller's centre.</exception>
    public static TrainingNotice RequireOwn(TrainingNotice notice, ICurrentUser user) =>
        notice.CentreId == user.OwnCentreId ? notice : throw new DomainException(SharedErrors.NotFound);
}
