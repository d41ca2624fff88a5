using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using CmtsEval.Domain.Common;
using MediatR;

namespace CmtsEval.Application.Common.Behaviours;

/// <summary>Answers a command repeated under the same idempotency key with its first answer; the record is committed with the command.</summary>
internal sealed class IdempotencyBehaviour<TRequest, TResponse>(IRequestContext context, ICurrentUser user, IIdempotencyRecords records, IClock clock)
    : IPipelineBehavior<TRequest, TResponse>
{
    private static readonly bool IsReplayed = typeof(ICommandMarker).IsAssignableFrom(typeof(TRequest))
        && typeof(TRequest).GetCustomAttribute<CarriesSecretAttribute>() is null;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (!IsReplayed || context.IdempotencyKey is not { } key)
        {
            return await next();
        }

        if (key.Length is 0 or > IdempotencyRecord.LongestKey || key.Any(character => character is < '!' or > '~'))
        {
            throw new DomainException(SharedErrors.IdempotencyKeyInvalid);
        }

        var owner = user.SignedInId?.Value ?? Guid.Empty;
        var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request));
        if (await records.FindAsync(owner, key, cancellationToken) is { } earlier)
        {
            return earlier.RequestHash.AsSpan().SequenceEqual(hash) && earlier.UseCase == typeof(TRequest).Name
                ? JsonSerializer.Deserialize<TResponse>(earlier.Response)!
                : throw new DomainException(SharedErrors.IdempotencyKeyReused);
        }

        var response = await next();
        records.Add(new IdempotencyRecord(owner, key, typeof(TRequest).Name, hash, JsonSerializer.Serialize(response), clock.Now));
        return response;
    }
}
