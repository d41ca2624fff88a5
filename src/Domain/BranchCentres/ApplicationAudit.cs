using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>An expert and what stands between them and an impartial audit (A07.3).</summary>
/// <param name="Organisation">Where the expert works.</param>
/// <param name="DeclaredConflict">A relation to the applicant that the expert or the society declared; null for none.</param>
public sealed record AuditExpert(UserId Id, string Name, string Organisation, string? DeclaredConflict = null);

public enum AuditScore
{
    /// <summary>符合</summary>
    Conform,

    /// <summary>一般不符合</summary>
    Minor,

    /// <summary>严重不符合</summary>
    Major,

    /// <summary>不适用</summary>
    NotApplicable,
}

/// <summary>What has to be mended and by when.</summary>
public sealed record CorrectiveAction(string Description, DateOnly DueOn);

/// <summary>How one requirement was found on site (A07.3).</summary>
/// <param name="MeasuredValue">m², seats, stations, as measured; null where nothing is measured.</param>
/// <param name="Photos">Stored files.</param>
public sealed record AuditItem(
    string Rule,
    AuditScore Score,
    string? Finding,
    decimal? MeasuredValue,
    IReadOnlyList<Guid> Photos,
    IReadOnlyList<CorrectiveAction> CorrectiveActions);

/// <summary>An expert's signature under the checklist as it stood.</summary>
/// <param name="ContentHash">SHA-256 of what was signed, lower-case hexadecimal.</param>
public sealed record AuditSignature(UserId Expert, DateTimeOffset At, string ContentHash);

/// <summary>The audit on site: one checklist that the team fills in, signs and concludes.</summary>
/// <param name="ConfirmedScope">The rows whose conditions the team found fulfilled.</param>
/// <param name="Passed">Null until concluded.</param>
public sealed record ApplicationAudit(
    DateOnly? AuditedOn,
    IReadOnlyList<AuditItem> Items,
    IReadOnlyList<ScopeRow> ConfirmedScope,
    IReadOnlyList<AuditSignature> Signatures,
    bool? Passed,
    string? Conclusion,
    DateTimeOffset? ConcludedAt)
{
    public static readonly ApplicationAudit Empty = new(null, [], [], [], null, null, null);

    public bool IsComplete => ApplicationRequirement.All.All(article => Items.Any(item => item.Rule == article.Rule));

    /// <summary>SHA-256 over date, entries and confirmed scope, lower-case hexadecimal: what a signature stands under.</summary>
    public string ContentHash()
    {
        var content = new StringBuilder().AppendLine(AuditedOn?.ToString("O", CultureInfo.InvariantCulture));
        foreach (var item in Items.OrderBy(item => item.Rule, StringComparer.Ordinal))
        {
            content.AppendJoin('|', item.Rule, item.Score, item.Finding, item.MeasuredValue?.ToString(CultureInfo.InvariantCulture))
                .AppendJoin(',', item.Photos)
                .AppendJoin(',', item.CorrectiveActions.Select(action => $"{action.Description}@{action.DueOn:O}"))
                .AppendLine();
        }

        foreach (var row in ConfirmedScope)
        {
            content.AppendJoin('|', row.OccupationCode, row.Specialty, row.Level).AppendLine();
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString().ReplaceLineEndings("\n"))));
    }

    public bool IsSignedBy(UserId expert) => Signatures.Any(signature => signature.Expert == expert);
}
