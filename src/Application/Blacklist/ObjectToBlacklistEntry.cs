using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Files;
using FluentValidation;

namespace CmtsEval.Application.Blacklist;

/// <summary>The person on the list disputes the entry; it keeps its force until the society has decided (A14.1).</summary>
/// <param name="Reason">5 to 1,000 characters.</param>
/// <param name="EvidenceFileIds">0 to 20 files that the person uploaded.</param>
[RequiresPermission(Permission.ObjectToBlacklistEntry)]
public sealed record ObjectToBlacklistEntry(Guid EntryId, string Reason, IReadOnlyList<Guid> EvidenceFileIds, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ObjectToBlacklistEntry>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).NotNull().MaximumLength(BlacklistEntry.LongestText);
            RuleFor(command => command.EvidenceFileIds).NotNull().Must(files => files is not { Count: > 20 });
        }
    }

    internal sealed class Handler(IBlacklistRepository blacklist, IFiles files, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ObjectToBlacklistEntry>
    {
        public async Task Handle(ObjectToBlacklistEntry command, CancellationToken cancellationToken)
        {
            var entry = await blacklist.GetAsync(new(command.EntryId), cancellationToken);
            work.Expect(entry, command.Version);
            foreach (var file in command.EvidenceFileIds)
            {
                await files.RequireAsync(new(file), cancellationToken);
            }

            entry.Object(command.Reason, [.. command.EvidenceFileIds.Select(StoredFileId.From)], user.Id, clock.Today, clock.Now);
        }
    }
}
