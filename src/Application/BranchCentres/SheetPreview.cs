using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.BranchCentres;

/// <summary>What a sheet holds and what is wrong with it, before anything is taken over.</summary>
/// <param name="Rows">Rows read, by sheet.</param>
public sealed record SheetPreview(IReadOnlyDictionary<string, int> Rows, IReadOnlyList<SheetCellFault> Faults);

internal static class ApplicationSheets
{
    /// <summary>The uploaded sheet in memory, so that it can be read more than once.</summary>
    /// <exception cref="DomainException">Not visible, or uploaded for another purpose.</exception>
    public static async Task<MemoryStream> OpenSheetAsync(this IFiles files, Guid fileId, FilePurpose purpose, CancellationToken cancellationToken)
    {
        var file = await files.RequireAsync(new StoredFileId(fileId), cancellationToken, purpose);
        await using var stored = await files.OpenAsync(file.Id, cancellationToken);
        var content = new MemoryStream();
        await stored.CopyToAsync(content, cancellationToken);
        content.Position = 0;
        return content;
    }

    /// <exception cref="DomainException">At least one cell is faulty; each is one fault under its sheet, row and column.</exception>
    public static void RequireNone(IReadOnlyList<SheetCellFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new DomainException([.. faults.Select(fault => BranchCentreApplicationErrors.SheetHasErrors.At(
                $"{fault.Sheet}[{fault.Row}].{fault.Column}",
                ("sheet", fault.Sheet), ("row", fault.Row), ("column", fault.Column), ("code", fault.Code)))]);
        }
    }
}
