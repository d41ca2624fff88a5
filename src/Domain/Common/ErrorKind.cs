namespace CmtsEval.Domain.Common;

/// <summary>How the edge reports a refusal.</summary>
public enum ErrorKind
{
    /// <summary>A rule or the state of a record forbids it: 409.</summary>
    Rule,

    /// <summary>The value itself is malformed: 400.</summary>
    Invalid,

    /// <summary>There is no such thing for this user: 404.</summary>
    NotFound,

    /// <summary>This user may not: 403.</summary>
    Forbidden,

    /// <summary>Nobody is signed in: 401.</summary>
    Unauthenticated,

    /// <summary>More bytes than allowed: 413.</summary>
    TooLarge,

    /// <summary>The content is of a type that is not accepted: 415.</summary>
    UnsupportedType,

    /// <summary>Too many attempts: 429.</summary>
    TooMany,
}
