namespace CmtsEval.Application.Common;

/// <summary>The first answer given under an idempotency key of one user.</summary>
public sealed record IdempotencyRecord(Guid OwnerId, string Key, string UseCase, byte[] RequestHash, string Response, DateTimeOffset At)
{
    public const int LongestKey = 80;
}

public interface IIdempotencyRecords
{
    Task<IdempotencyRecord?> FindAsync(Guid ownerId, string key, CancellationToken cancellationToken);

    void Add(IdempotencyRecord record);
}
