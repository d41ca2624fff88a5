using System.Text;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingNotices;

/// <summary>The words that no text of a notice may contain, as the society sets them (A10.2); there is one list.</summary>
public sealed class AdvertisingWords : AggregateRoot<AdvertisingWordsId>
{
    public const int MostWords = 500;
    public const int LongestWord = 20;

    /// <summary>What the platform ships with.</summary>
    public static readonly IReadOnlyList<string> Shipped =
        ["包过", "包通过", "保过", "免考", "免培训", "代考", "代报", "代办证", "内部名额", "内部渠道", "快速拿证", "不过退款", "最低价", "挂靠"];

    private AdvertisingWords()
    {
    }

    public IReadOnlyList<string> Words { get; private set; } = Shipped;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<AdvertisingWordsChange> Changes { get; private set; } = [];

    public static AdvertisingWords Begin() => new() { Id = AdvertisingWordsId.New() };

    /// <exception cref="DomainException">A word is empty or too long, there are too many, or no reason is given; all faults at once.</exception>
    public void Change(IReadOnlyList<string> words, string? reason, UserId by, DateTimeOffset now)
    {
        var faults = new Faults()
            .Check(words.Count <= MostWords, AdvertisingWordsErrors.TooMany, "words")
            .Check(!string.IsNullOrWhiteSpace(reason), AdvertisingWordsErrors.ReasonMissing, "reason");
        for (var i = 0; i < words.Count; i++)
        {
            faults.Check(Plain(words[i]).Length is >= 2 and <= LongestWord, AdvertisingWordsErrors.WordLength, $"words[{i}]");
        }

        faults.ThrowIfAny();
        var next = words.Select(word => word.Trim()).Distinct(StringComparer.Ordinal).ToList();
        Changes = [.. Changes, new AdvertisingWordsChange([.. next.Except(Words)], [.. Words.Except(next)], reason!.Trim(), by, now)];
        Words = next;
    }

    /// <summary>Adds a fault for every text that contains a word of the list, naming the words found.</summary>
    public void Screen(IEnumerable<(string Path, string? Text)> texts, Faults faults)
    {
        foreach (var (path, text) in texts)
        {
            var plain = Plain(text);
            var found = Words.Where(word => plain.Contains(Plain(word), StringComparison.OrdinalIgnoreCase)).ToList();
            faults.Check(found.Count == 0, TrainingNoticeErrors.ImproperAdvertising, path, ("words", string.Join("、", found)));
        }
    }

    /// <summary>Letters and digits alone, so that spaces, signs and wide letters hide nothing.</summary>
    private static string Plain(string? text) =>
        new([.. (text ?? string.Empty).Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)]);
}

public sealed record AdvertisingWordsChange(
    IReadOnlyList<string> Added, IReadOnlyList<string> Removed, string Reason, UserId By, DateTimeOffset At);
