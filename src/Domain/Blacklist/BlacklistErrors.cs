using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Blacklist;

/// <summary>Refusals around the shared list of people with false schooling data.</summary>
public static class BlacklistErrors
{
    public static readonly DomainError Blocked =
        new("blacklist.blocked", "This person is on the blacklist and is refused everywhere until the entry ends.", Article.A14_3);

    public static readonly DomainError EvidenceMissing =
        new("blacklist.evidence-missing", "An entry needs at least one piece of evidence.", Article.A14_1, ErrorKind.Invalid);

    public static readonly DomainError GroundMissing =
        new("blacklist.ground-missing", "An entry states its ground in 5 to 1,000 characters.", Article.A14_1, ErrorKind.Invalid);

    public static readonly DomainError InForceAlready =
        new("blacklist.in-force-already", "This person has an entry in force already.", Article.A14_1);

    public static readonly DomainError NotHandled =
        new("blacklist.not-handled", "A centre asks only about a person whose registration it handles.", Article.A14_2, ErrorKind.NotFound);

    public static readonly DomainError NotInForce =
        new("blacklist.not-in-force", "The entry was lifted or its five years are over.", Article.A14_1);

    public static readonly DomainError DisputedAlready =
        new("blacklist.disputed-already", "An objection against this entry waits for its decision.", Article.A14_1);

    public static readonly DomainError NotDisputed =
        new("blacklist.not-disputed", "Nobody objects to this entry.", Article.A14_1);

    public static readonly DomainError ObjectionMissing =
        new("blacklist.objection-missing", "An objection says in 5 to 1,000 characters what is wrong.", Article.A14_1, ErrorKind.Invalid);

    public static readonly DomainError ReasonMissing =
        new("blacklist.reason-missing", "A decision gives its reason in 5 to 1,000 characters.", Article.A14_1, ErrorKind.Invalid);

    public static readonly DomainError GroundUnchanged =
        new("blacklist.ground-unchanged", "A correction states another ground in 5 to 1,000 characters.", Article.A14_1, ErrorKind.Invalid);

    public static readonly DomainError DeciderInvolved =
        new("blacklist.decider-involved", "Whoever entered or decided before does not decide about the same entry.", Article.A14_1);
}
