namespace CmtsEval.Domain.Common;

/// <summary>Refusals that no single aggregate owns.</summary>
public static class SharedErrors
{
    public static readonly DomainError NotFound =
        new("record.not-found", "There is no such record, or it is not yours to see.", Kind: ErrorKind.NotFound);

    public static readonly DomainError ChangedMeanwhile =
        new("record.changed-meanwhile", "Somebody else changed this record meanwhile; load it again and repeat the change.");

    public static readonly DomainError Duplicate =
        new("record.duplicate", "A record with the same key exists already.");

    public static readonly DomainError Forbidden =
        new("permission.missing", "Your role does not include this.", Kind: ErrorKind.Forbidden);

    public static readonly DomainError SignInRequired =
        new("permission.sign-in-required", "Sign in first.", Kind: ErrorKind.Unauthenticated);

    public static readonly DomainError ShapeInvalid =
        new("request.invalid", "One or more fields are missing or malformed.", Kind: ErrorKind.Invalid);

    public static readonly DomainError TooManyRequests =
        new("request.too-many", "Too many requests; wait a moment and try again.", Kind: ErrorKind.TooMany);

    public static readonly DomainError TooLarge =
        new("request.too-large", "The request is larger than allowed.", Kind: ErrorKind.TooLarge);

    public static readonly DomainError TypeNotSupported =
        new("request.type-not-supported", "This type of content is not accepted here.", Kind: ErrorKind.UnsupportedType);

    public static readonly DomainError IdempotencyKeyReused =
        new("idempotency.key-reused", "This idempotency key was used for another request.");

    public static readonly DomainError IdempotencyKeyInUse =
        new("idempotency.key-in-use", "The first request under this idempotency key is still running; repeat it in a moment.");

    public static readonly DomainError IdempotencyKeyInvalid =
        new("idempotency.key-invalid", "An idempotency key has 1 to 80 printable ASCII characters.", Kind: ErrorKind.Invalid);

    public static readonly DomainError Unexpected =
        new("server.unexpected", "Something went wrong on the server; it is recorded under the trace id.");
}
