using CmtsEval.Application.Common;
using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Infrastructure.Persistence.Conventions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CmtsEval.Infrastructure.Persistence;

internal sealed class UnitOfWork(CmtsEvalDbContext context, IMediator mediator, IPromptDelivery delivery) : IUnitOfWork
{
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await DispatchEventsAsync(cancellationToken);
        TrackedEntries.Of(context.ChangeTracker).TouchRootsOfChangedParts();
        var posts = context.ChangeTracker.Entries<OutboxMessage>().Any(entry => entry.State == EntityState.Added);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            if (context.Database.CurrentTransaction is { } begun)
            {
                await begun.CommitAsync(cancellationToken);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new DomainException(SharedErrors.ChangedMeanwhile);
        }
        catch (DbUpdateException refused) when (UniqueConstraints.Violated(context.Model, refused) is { } error)
        {
            throw new DomainException(error);
        }
        catch (DbUpdateException refused) when (refused.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            // An id of the request that names no record, where no rule looked for one.
            throw new DomainException(SharedErrors.NotFound);
        }
        catch (DbUpdateException refused) when (refused.InnerException is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure })
        {
            throw new DomainException(SharedErrors.ChangedMeanwhile);
        }

        if (posts)
        {
            delivery.Ask();
        }
    }

    public void Expect(IAggregateRoot aggregate, uint? version)
    {
        if (version is { } seen && VersionOf(aggregate) != seen)
        {
            throw new DomainException(SharedErrors.ChangedMeanwhile);
        }
    }

    public uint VersionOf(IAggregateRoot aggregate) => context.Entry(aggregate).Property<uint>(ModelConventions.Version).OriginalValue;

    public void Add<T>(T row)
        where T : class => context.Set<T>().Add(row);

    private async Task DispatchEventsAsync(CancellationToken cancellationToken)
    {
        while (RootsWithEvents() is { Count: > 0 } roots)
        {
            var events = roots.SelectMany(root => root.Events).ToList();
            roots.ForEach(root => root.ClearEvents());
            foreach (var happened in events)
            {
                var notification = Activator.CreateInstance(typeof(DomainEventNotification<>).MakeGenericType(happened.GetType()), happened)!;
                await mediator.Publish((INotification)notification, cancellationToken);
            }
        }
    }

    private List<IAggregateRoot> RootsWithEvents() =>
        [.. context.ChangeTracker.Entries<IAggregateRoot>().Select(entry => entry.Entity).Where(root => root.Events.Count > 0)];
}
