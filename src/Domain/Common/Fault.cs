namespace CmtsEval.Domain.Common;

/// <summary>One broken rule at one place of the input.</summary>
/// <param name="Error">What is wrong.</param>
/// <param name="Path">Where, as a JSON path without the leading <c>$.</c> (<c>premises.areaSquareMetres</c>); null for the whole.</param>
/// <param name="Values">Figures for the explanation, such as <c>required</c> and <c>actual</c>; never personal data.</param>
public sealed record Fault(DomainError Error, string? Path = null, IReadOnlyDictionary<string, object?>? Values = null);
