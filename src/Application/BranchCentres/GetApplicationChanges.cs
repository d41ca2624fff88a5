using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>What changed since the form was handed in before (A07.2): fields and files, against the last round or, in a draft, since the return.</summary>
[RequiresPermission(Permission.ReadApplications)]
public sealed record GetApplicationChanges(Guid ApplicationId) : IQuery<ApplicationChanges>
{
    internal sealed class Handler(IReadDb database) : IQueryHandler<GetApplicationChanges, ApplicationChanges>
    {
        public async Task<ApplicationChanges> Handle(GetApplicationChanges query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreApplicationId(query.ApplicationId);
            var found = await database.Set<BranchCentreApplication>()
                .Where(application => application.Id == id)
                .Select(application => new { application.Status, application.Document, application.Rounds })
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
            var isOpen = found.Status is ApplicationStatus.Draft or ApplicationStatus.Returned;
            var earlier = isOpen ? found.Rounds : found.Rounds.SkipLast(1);
            if (earlier.LastOrDefault() is not { } before)
            {
                return new ApplicationChanges(null, [], []);
            }

            return new ApplicationChanges(
                before.Number,
                ApplicationDifferences.Between(before.Document, found.Document),
                await FilesAsync(before.Document, found.Document, cancellationToken));
        }

        private async Task<IReadOnlyList<FileChange>> FilesAsync(
            ApplicationDocument before, ApplicationDocument after, CancellationToken cancellationToken)
        {
            var (left, right) = (BySlot(before), BySlot(after));
            var differing = left.Keys.Union(right.Keys)
                .Where(slot => left.GetValueOrDefault(slot)?.File != right.GetValueOrDefault(slot)?.File).ToList();
            var ids = differing.SelectMany(slot => new[] { left.GetValueOrDefault(slot)?.File, right.GetValueOrDefault(slot)?.File })
                .OfType<Guid>().Distinct().Select(file => new StoredFileId(file)).ToList();
            var files = await database.Set<StoredFile>().Where(file => ids.Contains(file.Id))
                .ToDictionaryAsync(file => file.Id.Value, file => new ChangedFile(file.Id.Value, file.OriginalName, file.Sha256), cancellationToken);

            return
            [
                .. differing.Select(slot =>
                {
                    var (old, current) = (left.GetValueOrDefault(slot), right.GetValueOrDefault(slot));
                    var named = (current ?? old)!;
                    return new FileChange(
                        named.Rules, slot, named.Title,
                        old is null ? null : files.GetValueOrDefault(old.File), current is null ? null : files.GetValueOrDefault(current.File));
                }),
            ];
        }

        private static Dictionary<string, EvidenceFile> BySlot(ApplicationDocument form) =>
            EvidenceFile.Of(form).GroupBy(evidence => evidence.Slot).ToDictionary(slot => slot.Key, slot => slot.First());
    }
}

/// <param name="SinceRound">The submission that is compared with; null when there is none before.</param>
public sealed record ApplicationChanges(int? SinceRound, IReadOnlyList<FieldChange> Fields, IReadOnlyList<FileChange> Files);

/// <param name="Rules">The requirements that it proves.</param>
/// <param name="Before">Null for a file that was added.</param>
/// <param name="After">Null for a file that was taken out.</param>
public sealed record FileChange(IReadOnlyList<string> Rules, string Slot, string? Title, ChangedFile? Before, ChangedFile? After);

/// <param name="Sha256">The same in both when the same content was uploaded again.</param>
public sealed record ChangedFile(Guid Id, string Name, string Sha256);
