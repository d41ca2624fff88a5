using System.Runtime.CompilerServices;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Infrastructure.Persistence.Conventions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Npgsql;

namespace CmtsEval.Infrastructure.Persistence;

internal sealed class UnitOfWork(CmtsEvalDbContext context, IMediator mediator, IPromptDelivery delivery) : IUnitOfWork
{
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await DispatchEventsAsync(cancellationToken);
        TouchRootsOfChangedParts();
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

    /// <summary>A change in a part of an aggregate counts as a change of its root, so that xmin guards the whole.</summary>
    private void TouchRootsOfChangedParts()
    {
        context.ChangeTracker.DetectChanges();
        var roots = context.ChangeTracker.Entries<IAggregateRoot>()
            .Where(entry => entry.State == EntityState.Unchanged)
            .ToDictionary(entry => (object)entry.Entity, entry => (EntityEntry)entry, ReferenceComparer.Instance);
        if (roots.Count == 0)
        {
            return;
        }

        var changedParts = context.ChangeTracker.Entries()
            .Where(entry => entry.Entity is not IAggregateRoot && entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        foreach (var part in changedParts)
        {
            if (RootOf(part) is { } root && roots.TryGetValue(root, out var entry) && entry.State == EntityState.Unchanged)
            {
                entry.State = EntityState.Modified;
            }
        }
    }

    private object? RootOf(EntityEntry part)
    {
        var current = part;
        while (current is not null && current.Entity is not IAggregateRoot)
        {
            current = PrincipalOf(current);
        }

        return current?.Entity;
    }

    private EntityEntry? PrincipalOf(EntityEntry part)
    {
        var toWhole = Aggregates.GuardedWholeOf(part.Metadata);
        if (toWhole is null)
        {
            return null;
        }

        var values = toWhole.Properties.Select(property => part.Property(property.Name).CurrentValue).ToArray();
        return context.ChangeTracker.Entries().FirstOrDefault(entry => entry.Metadata == toWhole.PrincipalEntityType
            && toWhole.PrincipalKey.Properties.Select(property => entry.Property(property.Name).CurrentValue).SequenceEqual(values));
    }

    private sealed class ReferenceComparer : IEqualityComparer<object>
    {
        public static readonly ReferenceComparer Instance = new();

        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

        public int GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
