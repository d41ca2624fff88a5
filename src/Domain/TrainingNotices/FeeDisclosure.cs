using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.TrainingNotices;

/// <summary>One line of the disclosure: 收费项目, 收费标准, 收费依据, 收费范围.</summary>
/// <param name="Standard">Yuan per person, 0 to 100,000.</param>
/// <param name="Basis">The local or national standard it follows (A10.1).</param>
/// <param name="Coverage">What the fee covers, and for whom.</param>
public sealed record FeeItem(string? Item, decimal? Standard, string? Basis, string? Coverage);

/// <summary>What a centre says of its fees in a draft.</summary>
/// <param name="SupervisionPhone">监督电话</param>
/// <param name="DeviationReason">Why the total lies outside the reference range of the level; null when it does not.</param>
public sealed record FeeDraft(IReadOnlyList<FeeItem> Items, string? SupervisionPhone, string? DeviationReason = null)
{
    public const decimal HighestStandard = 100_000;

    public decimal Total => Items.Sum(item => item.Standard ?? 0);

    /// <summary>Every text with where it stands in a request.</summary>
    internal IEnumerable<(string Path, string? Text)> Texts =>
    [
        .. Items.SelectMany((item, i) => new[]
        {
            ($"fees.items[{i}].item", item.Item), ($"fees.items[{i}].basis", item.Basis), ($"fees.items[{i}].coverage", item.Coverage),
        }),
        ("fees.deviationReason", DeviationReason),
    ];

    /// <summary>Adds a fault for each of the five items that is missing (A11.1), and one for an unexplained total (A10.1).</summary>
    public void Check(FeeReference reference, Faults faults)
    {
        faults.Check(Items.Count > 0, TrainingNoticeErrors.FeeItemMissing, "fees.items");
        for (var i = 0; i < Items.Count; i++)
        {
            var (item, path) = (Items[i], $"fees.items[{i}]");
            faults.Check(!string.IsNullOrWhiteSpace(item.Item), TrainingNoticeErrors.FeeItemMissing, $"{path}.item");
            faults.Check(item.Standard is >= 0 and <= HighestStandard, TrainingNoticeErrors.FeeStandardMissing, $"{path}.standard");
            faults.Check(!string.IsNullOrWhiteSpace(item.Basis), TrainingNoticeErrors.FeeBasisMissing, $"{path}.basis");
            faults.Check(!string.IsNullOrWhiteSpace(item.Coverage), TrainingNoticeErrors.FeeCoverageMissing, $"{path}.coverage");
        }

        faults.Check(IsPhone(SupervisionPhone), TrainingNoticeErrors.SupervisionPhoneMissing, "fees.supervisionPhone");
        faults.Check(
            reference.Includes(Total) || !string.IsNullOrWhiteSpace(DeviationReason),
            TrainingNoticeErrors.FeeDeviationUnexplained,
            "fees.deviationReason",
            ("from", reference.From), ("to", reference.To), ("actual", Total));
    }

    private static bool IsPhone(string? text) =>
        text?.Trim() is { Length: >= 5 and <= 30 } phone && phone.All(character => char.IsAsciiDigit(character) || character is '+' or '-' or ' ');
}

/// <summary>A published version of the fees; never changed, only followed by another (A11.2).</summary>
/// <param name="Version">1 for the first.</param>
/// <param name="AppliesFrom">Registrations from this day on are charged by it.</param>
/// <param name="OutsideReference">Flags the centre to the society (A10.1).</param>
/// <param name="Reference">The range of the catalogue on the day of publication.</param>
public sealed record FeeDisclosure(
    int Version,
    DateOnly AppliesFrom,
    DateTimeOffset PublishedAt,
    IReadOnlyList<FeeItem> Items,
    string SupervisionPhone,
    string? DeviationReason,
    bool OutsideReference,
    FeeReference? Reference = null)
{
    public decimal Total => Items.Sum(item => item.Standard ?? 0);
}

/// <summary>What the society found of fees outside the reference range (A10.1).</summary>
/// <param name="Version">Of the disclosure.</param>
public sealed record FeeSettlement(int Version, string Finding, UserId By, DateTimeOffset At);
