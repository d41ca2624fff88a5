using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CmtsEval.Infrastructure.Persistence;

/// <summary>What a context tracks at one moment, with the way from a part to its aggregate; looked through once, however many parts there are.</summary>
internal sealed class TrackedEntries
{
    private readonly List<EntityEntry> _entries;
    private readonly Dictionary<(IEntityType, IKey), Dictionary<KeyValues, EntityEntry>> _byKey = [];

    private TrackedEntries(List<EntityEntry> entries) => _entries = entries;

    public static TrackedEntries Of(ChangeTracker tracker)
    {
        tracker.DetectChanges();
        var detects = tracker.AutoDetectChangesEnabled;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return new TrackedEntries([.. tracker.Entries()]);
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = detects;
        }
    }

    /// <summary>A change in a part of an aggregate counts as a change of its root, so that xmin guards the whole.</summary>
    public void TouchRootsOfChangedParts()
    {
        if (!_entries.Exists(entry => entry is { Entity: IAggregateRoot, State: EntityState.Unchanged }))
        {
            return;
        }

        foreach (var part in _entries.Where(entry => entry.Entity is not IAggregateRoot
            && entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (RootOf(part) is { State: EntityState.Unchanged } root)
            {
                root.State = EntityState.Modified;
            }
        }
    }

    private EntityEntry? RootOf(EntityEntry part)
    {
        var current = part;
        while (current is not null && current.Entity is not IAggregateRoot)
        {
            current = WholeOf(current);
        }

        return current;
    }

    private EntityEntry? WholeOf(EntityEntry part)
    {
        if (Aggregates.GuardedWholeOf(part.Metadata) is not { } toWhole)
        {
            return null;
        }

        var place = (toWhole.PrincipalEntityType, toWhole.PrincipalKey);
        if (!_byKey.TryGetValue(place, out var wholes))
        {
            wholes = _entries.Where(entry => entry.Metadata == toWhole.PrincipalEntityType)
                .ToDictionary(entry => KeyValues.Of(entry, toWhole.PrincipalKey.Properties));
            _byKey.Add(place, wholes);
        }

        return wholes.GetValueOrDefault(KeyValues.Of(part, toWhole.Properties));
    }

    private sealed class KeyValues(object?[] values) : IEquatable<KeyValues>
    {
        public static KeyValues Of(EntityEntry entry, IReadOnlyList<IProperty> properties) =>
            new([.. properties.Select(property => entry.Property(property.Name).CurrentValue)]);

        public bool Equals(KeyValues? other) => other is not null && values.AsSpan().SequenceEqual(other.Values);

        public override bool Equals(object? obj) => Equals(obj as KeyValues);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var value in values)
            {
                hash.Add(value);
            }

            return hash.ToHashCode();
        }

        private object?[] Values => values;
    }
}
