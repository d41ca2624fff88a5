using CmtsEval.Domain.Accounts;

namespace CmtsEval.Domain.BranchCentres;

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
/// <param name="Id">Made by the expert's device; evidence and verification name it.</param>
public sealed record CorrectiveAction(Guid Id, string Description, DateOnly DueOn);

/// <summary>How one item was found on site by one expert (A07.3).</summary>
/// <param name="Id">Made by the expert's device, so that a repeated synchronisation is recognised.</param>
/// <param name="Item">Key of the <see cref="AuditItem"/>.</param>
/// <param name="Replaces">The finding that the expert saw when writing this one; null when there was none.</param>
/// <param name="MeasuredValue">m², seats, stations, persons, as measured; null where nothing is measured.</param>
/// <param name="Photos">Stored files.</param>
/// <param name="FoundAt">By the device's clock.</param>
public sealed record AuditFinding(
    Guid Id,
    string Item,
    Guid? Replaces,
    AuditScore Score,
    string? Finding,
    decimal? MeasuredValue,
    IReadOnlyList<Guid> Photos,
    IReadOnlyList<CorrectiveAction> CorrectiveActions,
    UserId Expert,
    DateTimeOffset FoundAt)
{
    public bool IsNonconformity => Score is AuditScore.Minor or AuditScore.Major;

    internal bool SaysTheSameAs(AuditFinding other) =>
        Score == other.Score && Text(Finding) == Text(other.Finding) && MeasuredValue == other.MeasuredValue
        && Photos.SequenceEqual(other.Photos)
        && CorrectiveActions.Select(action => (action.Description, action.DueOn))
            .SequenceEqual(other.CorrectiveActions.Select(action => (action.Description, action.DueOn)));

    private static string Text(string? finding) => finding?.Trim() ?? string.Empty;
}

/// <summary>The findings of one item: the one that counts, those that contradict it, and all earlier ones.</summary>
/// <param name="Rivals">Written without having seen <paramref name="Current"/>; a person chooses between them.</param>
/// <param name="Past">Replaced or not chosen, oldest first; they stay on record.</param>
public sealed record AuditRecord(string Item, AuditFinding Current, IReadOnlyList<AuditFinding> Rivals, IReadOnlyList<AuditFinding> Past)
{
    /// <summary>1 for the first finding; grows with every other one.</summary>
    public int Version => 1 + Rivals.Count + Past.Count;

    internal static AuditRecord First(AuditFinding finding) => new(finding.Item, finding, [], []);

    internal bool Knows(Guid finding) => All.Any(known => known.Id == finding);

    internal IEnumerable<AuditFinding> All => [Current, .. Rivals, .. Past];

    /// <summary>Takes a finding in: it follows the one it replaces, or stands beside the current one as a rival.</summary>
    internal AuditRecord With(AuditFinding finding)
    {
        if (Knows(finding.Id))
        {
            return this;
        }

        if (finding.Replaces == Current.Id)
        {
            return this with { Current = finding, Past = [.. Past, Current] };
        }

        if (finding.SaysTheSameAs(Current))
        {
            return this with { Past = [.. Past, finding] };
        }

        return Rivals.FirstOrDefault(rival => rival.Id == finding.Replaces) is { } own
            ? this with { Rivals = [.. Rivals.Where(rival => rival != own), finding], Past = [.. Past, own] }
            : this with { Rivals = [.. Rivals, finding] };
    }

    /// <summary>Lets one side count; the others become part of the past.</summary>
    internal AuditRecord Settle(Guid chosen)
    {
        var kept = Rivals.Append(Current).Single(finding => finding.Id == chosen);
        return this with { Current = kept, Rivals = [], Past = [.. Past, .. Rivals.Append(Current).Where(finding => finding != kept)] };
    }
}
