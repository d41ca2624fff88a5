namespace CmtsEval.Domain.Common;

/// <summary>A refusal with every broken rule; nothing was changed.</summary>
public sealed class DomainException : Exception
{
    public DomainException(DomainError error)
        : this([new Fault(error)])
    {
    }

    public DomainException(Fault fault)
        : this([fault])
    {
    }

    public DomainException(IReadOnlyList<Fault> faults)
        : base(string.Join(' ', faults.Select(fault => fault.Error.Message).Distinct()))
    {
        Faults = [.. faults];
    }

    /// <summary>At least one; the first gives the problem its code and article.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    public DomainError Error => Faults[0].Error;
}
