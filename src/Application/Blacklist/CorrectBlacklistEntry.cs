using CmtsEval.Application.Common;
using CmtsEval.Domain.Blacklist;
using FluentValidation;

namespace CmtsEval.Application.Blacklist;

/// <summary>Somebody of the society who took no part before words the ground of an entry anew; an open objection is decided by it (A14.1).</summary>
/// <param name="Ground">5 to 1,000 characters, other than before.</param>
/// <param name="Reason">5 to 1,000 characters; the person reads it.</param>
[RequiresPermission(Permission.DecideBlacklistEntries)]
public sealed record CorrectBlacklistEntry(Guid EntryId, string Ground, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<CorrectBlacklistEntry>
    {
        public Validator()
        {
            RuleFor(command => command.Ground).NotNull().MaximumLength(BlacklistEntry.LongestText);
            RuleFor(command => command.Reason).NotNull().MaximumLength(BlacklistEntry.LongestText);
        }
    }

    internal sealed class Handler(IBlacklistRepository blacklist, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<CorrectBlacklistEntry>
    {
        public async Task Handle(CorrectBlacklistEntry command, CancellationToken cancellationToken)
        {
            var entry = await blacklist.GetAsync(new(command.EntryId), cancellationToken);
            work.Expect(entry, command.Version);

            entry.Correct(command.Ground, command.Reason, user.Id, clock.Today, clock.Now);
        }
    }
}
