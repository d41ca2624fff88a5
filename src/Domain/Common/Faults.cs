namespace CmtsEval.Domain.Common;

/// <summary>Collects every broken rule, so that a refusal says all of them at once.</summary>
public sealed class Faults
{
    private readonly List<Fault> _found = [];

    public IReadOnlyList<Fault> Found => _found;

    public bool None => _found.Count == 0;

    public Faults Add(Fault fault)
    {
        _found.Add(fault);
        return this;
    }

    public Faults Check(bool holds, DomainError error, string? path = null, params (string Name, object? Value)[] values)
    {
        if (!holds)
        {
            _found.Add(new Fault(error, path, values.Length == 0 ? null : values.ToDictionary(value => value.Name, value => value.Value)));
        }

        return this;
    }

    /// <summary>Runs a construction that may be refused and keeps its faults under <paramref name="path"/>.</summary>
    public T? Try<T>(string? path, Func<T> construct)
    {
        try
        {
            return construct();
        }
        catch (DomainException refusal)
        {
            _found.AddRange(refusal.Faults.Select(fault => fault with { Path = path ?? fault.Path }));
            return default;
        }
    }

    /// <exception cref="DomainException">At least one rule was broken.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            throw new DomainException(_found);
        }
    }
}
