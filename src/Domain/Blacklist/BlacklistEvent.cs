using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.Blacklist;

public enum BlacklistStep
{
    Entered,
    Objected,

    /// <summary>The objection was found without merit.</summary>
    Upheld,

    /// <summary>The ground was worded anew.</summary>
    Corrected,
    Lifted,
}

/// <summary>One step in the life of an entry; kept as it was written.</summary>
public sealed class BlacklistEvent
{
    private BlacklistEvent()
    {
    }

    public BlacklistEventId Id { get; private set; }

    public BlacklistStep Step { get; private set; }

    /// <summary>The ground of the entry, or the reason of the objection or decision.</summary>
    public string Text { get; private set; } = null!;

    /// <summary>The ground that a correction replaced; null for other steps.</summary>
    public string? GroundBefore { get; private set; }

    public IReadOnlyList<StoredFileId> Files { get; private set; } = [];

    public UserId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal static BlacklistEvent Of(
        BlacklistStep step, string text, IReadOnlyList<StoredFileId> files, UserId by, DateTimeOffset at, string? groundBefore) => new()
        {
            Id = BlacklistEventId.New(),
            Step = step,
            Text = text,
            GroundBefore = groundBefore,
            Files = [.. files],
            By = by,
            At = at,
        };
}
