using CmtsEval.Application.Common;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Application.Blacklist;

/// <summary>Whether the person of a registration that the centre handles is on the list today; each question is in the audit trail (A14.2).</summary>
[RequiresPermission(Permission.AskBlacklist)]
[AuditedRead]
public sealed record AskBlacklist(Guid RegistrationId) : IQuery<AskBlacklist.Answer>
{
    public sealed record Answer(bool IsBlocked);

    internal sealed class Handler(
        IRegistrationRepository registrations, ITraineeRepository trainees, IBlacklistRepository blacklist, ICurrentUser user, IClock clock)
        : IQueryHandler<AskBlacklist, Answer>
    {
        public async Task<Answer> Handle(AskBlacklist query, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(query.RegistrationId), cancellationToken);
            if (registration.CentreId != user.OwnCentreId)
            {
                throw new DomainException(BlacklistErrors.NotHandled);
            }

            var trainee = await trainees.GetAsync(registration.TraineeId, cancellationToken);
            return new Answer(await blacklist.IsBlockedAsync(trainee.Document, clock.Today, cancellationToken));
        }
    }
}
