using CmtsEval.Application.Common;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Application.Blacklist;

/// <summary>
/// Whether the person of a registration is on the list today, and on what ground; a centre asks only about whom it handles, and each
/// question is in the audit trail (A14.2).
/// </summary>
[RequiresPermission(Permission.AskBlacklist)]
[AuditedRead]
public sealed record AskBlacklist(Guid RegistrationId) : IQuery<AskBlacklist.Answer>
{
    /// <param name="Ground">Null when the person is not on the list.</param>
    /// <param name="EntryId">Only for the society.</param>
    public sealed record Answer(bool IsBlocked, string? Ground, Guid? EntryId);

    internal sealed class Handler(
        IRegistrationRepository registrations, ITraineeRepository trainees, IBlacklistRepository blacklist, ICurrentUser user, IClock clock)
        : IQueryHandler<AskBlacklist, Answer>
    {
        public async Task<Answer> Handle(AskBlacklist query, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(query.RegistrationId), cancellationToken);
            if (!user.SeesEveryCentre && registration.CentreId != user.OwnCentreId)
            {
                throw new DomainException(BlacklistErrors.NotHandled);
            }

            var trainee = await trainees.GetAsync(registration.TraineeId, cancellationToken);
            var found = await blacklist.FindInForceAsync(trainee.Document, clock.Today, cancellationToken);
            return new Answer(found is not null, found?.Ground, user.SeesEveryCentre ? found?.Id.Value : null);
        }
    }
}
