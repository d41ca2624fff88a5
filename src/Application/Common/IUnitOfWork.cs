using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Common;

/// <summary>Commits what a command changed, once, with the effects of its domain events, in one transaction.</summary>
public interface IUnitOfWork
{
    /// <exception cref="DomainException">A unique index or another writer refused it; nothing was written.</exception>
    Task CommitAsync(CancellationToken cancellationToken);

    /// <summary>Refuses the commit with <c>record.changed-meanwhile</c> unless the stored version is the one the user saw; null skips the check.</summary>
    void Expect(IAggregateRoot aggregate, uint? version);

    /// <summary>The version of a loaded aggregate, to be sent back with a change.</summary>
    uint VersionOf(IAggregateRoot aggregate);

    /// <summary>Adds a row that the pipeline itself keeps (audit, idempotency) to the same transaction.</summary>
    void Add<T>(T row)
        where T : class;
}

/// <summary>Lets a use case marked <see cref="CrossesCentresAttribute"/> see and write beyond the caller's own records.</summary>
public interface IDataScope
{
    void SeeEverything();
}
