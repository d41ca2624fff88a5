using MediatR;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>Every test starts from an empty, migrated database at noon in Shanghai on 2026-12-01.</summary>
internal abstract class FunctionalTest
{
    [SetUp]
    public Task Reset() => Testing.ResetAsync();

    protected static Sender As(TestUser user) => new(user);

    /// <summary>The refusal that a request must get.</summary>
    protected static async Task<DomainException> Refused(Func<Task> action) => await Should.ThrowAsync<DomainException>(action);
}

/// <summary>Sends requests as one user.</summary>
internal readonly record struct Sender(TestUser User)
{
    public Task<TResult> Send<TResult>(IRequest<TResult> request, string? idempotencyKey = null) =>
        Testing.SendAsync(User, request, idempotencyKey);
}
