using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.People;

namespace CmtsEval.Application.Blacklist;

/// <summary>One entry with its whole history, for the society.</summary>
/// <param name="Document">Masked.</param>
/// <param name="CentreName">Null when the society entered it.</param>
/// <param name="Until">First day on which it is in force no more.</param>
/// <param name="MayDecide">Whether the caller took no part in it.</param>
/// <param name="Version">Sent back with a decision.</param>
public sealed record BlacklistEntryView(
    Guid Id,
    Guid RegistrationId,
    string Name,
    IdentityDocumentKind DocumentKind,
    string Document,
    string? CentreName,
    string Ground,
    DateOnly From,
    DateOnly Until,
    BlacklistStatus Status,
    bool MayDecide,
    IReadOnlyList<BlacklistEventView> History,
    uint Version);

/// <param name="By">Null for the person, who sees the decisions and not who made them.</param>
public sealed record BlacklistEventView(
    BlacklistStep Step, string Text, string? GroundBefore, IReadOnlyList<Guid> FileIds, string? By, DateTimeOffset At)
{
    internal static BlacklistEventView Of(BlacklistEvent past, IReadOnlyDictionary<UserId, string>? names = null) => new(
        past.Step,
        past.Text,
        past.GroundBefore,
        [.. past.Files.Select(file => file.Value)],
        names?.GetValueOrDefault(past.By),
        past.At);
}
