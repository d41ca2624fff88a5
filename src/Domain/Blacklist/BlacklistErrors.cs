using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Blacklist;

/// <summary>Refusals around the shared list of people with false schooling data.</summary>
public static class BlacklistErrors
{
    public static readonly DomainError Blocked =
        new("blacklist.blocked", "This person is on the blacklist and is refused everywhere until the entry ends.", Article.A14_3);

    public static readonly DomainError EvidenceMissing =
        new("blacklist.evidence-missing", "An entry needs at least one piece of evidence.", Article.A14_1);

    public static readonly DomainError GroundMissing =
        new("blacklist.ground-missing", "An entry states its ground in 5 to 1,000 characters.", Article.A14_1);

    public static readonly DomainError InForceAlready =
        new("blacklist.in-force-already", "This person has an entry in force already.", Article.A14_1);

    public static readonly DomainError NotHandled =
        new("blacklist.not-handled", "A centre asks only about a person whose registration it handles.", Article.A14_2, ErrorKind.NotFound);
}
