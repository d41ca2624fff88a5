using CmtsEval.Application.Common;
using CmtsEval.Domain.Blacklist;
using FluentValidation;

namespace CmtsEval.Application.Blacklist;

/// <summary>Somebody of the society who took no part before ends an entry, because of an objection or of the society's own accord (A14.1).</summary>
/// <param name="Reason">5 to 1,000 characters; the person reads it.</param>
[RequiresPermission(Permission.DecideBlacklistEntries)]
public sealed record LiftBlacklistEntry(Guid EntryId, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<LiftBlacklistEntry>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).NotNull().MaximumLength(BlacklistEntry.LongestText);
        }
    }

    internal sealed class Handler(IBlacklistRepository blacklist, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<LiftBlacklistEntry>
    {
        public async Task Handle(LiftBlacklistEntry command, CancellationToken cancellationToken)
        {
            var entry = await blacklist.GetAsync(new(command.EntryId), cancellationToken);
            work.Expect(entry, command.Version);

            entry.Lift(command.Reason, user.Id, clock.Today, clock.Now);
        }
    }
}
