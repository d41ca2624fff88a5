using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Common.Sheets;

/// <summary>One thing that is wrong with a row.</summary>
/// <param name="Row">As in the sheet; the header is row 1.</param>
/// <param name="Column">The header of the column at fault.</param>
/// <param name="Kind">The code's part after the dot.</param>
public sealed record ImportRowError(int Row, string Column, string Kind, string Code, string? Article)
{
    internal static ImportRowError Of(int row, string column, DomainError error) =>
        new(row, column, error.Code[(error.Code.LastIndexOf('.') + 1)..], error.Code, error.Article?.Rule);
}

/// <summary>What an import would do, or did.</summary>
/// <param name="Rows">Read in all, without the header.</param>
/// <param name="GoodRows">Rows without an error.</param>
public sealed record ImportPreview(int Rows, int GoodRows, IReadOnlyList<ImportRowError> Errors)
{
    internal static ImportPreview Of(int rows, IReadOnlyList<ImportRowError> errors) =>
        new(rows, rows - errors.DistinctBy(error => error.Row).Count(), errors);

    /// <exception cref="DomainException"><paramref name="refusal"/>, with a fault for each row at fault.</exception>
    internal void RequireGood(DomainError refusal)
    {
        if (Errors.Count > 0)
        {
            throw new DomainException(
                [new Fault(refusal), .. Errors.Select(error => DomainErrors.ByCode[error.Code].At($"rows[{error.Row}].{error.Column}"))]);
        }
    }
}
