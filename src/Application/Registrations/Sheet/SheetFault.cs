using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Registrations.Sheet;

/// <summary>What is wrong in one cell.</summary>
/// <param name="Row">As the sheet numbers it; the header is row 1.</param>
/// <param name="Column">Header of the column at fault.</param>
/// <param name="Kind">Short name of the fault within a sheet, such as <c>id-check-digit</c>.</param>
/// <param name="Code">The code of the rule, the same as when a trainee registers alone.</param>
/// <param name="Article">The rule of the regulation behind it, if there is one.</param>
public sealed record SheetFault(int Row, string Column, string Kind, string Code, string? Article, string Message)
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["resident-id.format"] = "id-format",
        ["resident-id.check-digit"] = "id-check-digit",
        ["resident-id.birth-date"] = "id-date-not-real",
        ["resident-id.province"] = "id-province-unknown",
        ["identity-document.format"] = "id-format",
        ["identity-document.number-missing"] = "id-missing",
        ["person-name.missing"] = "name-missing",
        ["person-name.control-character"] = "name-control-character",
        ["person-name.too-long"] = "name-too-long",
        ["mobile.missing"] = "mobile-missing",
        ["mobile.format"] = "mobile-format",
        ["email.format"] = "email-format",
        ["trainee.birth-date-not-as-document"] = "birth-date-not-as-id",
        ["trainee.sex-not-as-document"] = "sex-not-as-id",
        ["application-condition.not-of-level"] = "condition-not-of-level",
        ["application-condition.schooling"] = "schooling-too-low",
        ["occupation.unknown"] = "occupation-unknown",
    };

    internal static SheetFault Of(int row, Fault fault) => new(
        row,
        RegistrationColumns.Of(fault.Path),
        KindOf(fault.Error.Code),
        fault.Error.Code,
        fault.Error.Article?.Rule,
        fault.Error.Message);

    private static string KindOf(string code) => Kinds.TryGetValue(code, out var kind) ? kind : code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
