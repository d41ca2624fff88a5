namespace CmtsEval.Web.Problems;

/// <summary>An RFC 9457 problem with the code and the article of every broken rule.</summary>
/// <param name="Type">A URI that names the code.</param>
/// <param name="Title">A short English sentence.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">The English sentence of every fault.</param>
/// <param name="Code">The first fault's stable code; clients translate it.</param>
/// <param name="Article">The first fault's rule of the regulation, such as A06.2; null when none is behind it.</param>
/// <param name="Faults">Every broken rule.</param>
/// <param name="Errors">For a malformed request: what is wrong, by field.</param>
/// <param name="TraceId">Ties the problem to the log and the audit trail.</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    string? Article,
    IReadOnlyList<ProblemFault> Faults,
    IReadOnlyDictionary<string, string[]>? Errors,
    string TraceId);

/// <param name="Path">The place in the request, such as <c>premises.areaSquareMetres</c>; null for the whole.</param>
/// <param name="Values">Figures that explain the fault, such as <c>required</c> and <c>actual</c>.</param>
public sealed record ProblemFault(
    string Code, string? Article, string? Path, string Message, IReadOnlyDictionary<string, object?>? Values);
