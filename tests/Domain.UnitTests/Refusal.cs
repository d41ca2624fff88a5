namespace CmtsEval.Domain.UnitTests;

/// <summary>Runs an action that must be refused and returns the errors it was refused with.</summary>
internal static class Refusal
{
    public static DomainError Of(Action action)
    {
        var faults = AllOf(action);
        faults.Count.ShouldBe(1);
        return faults[0].Error;
    }

    public static IReadOnlyList<Fault> AllOf(Action action) => Should.Throw<DomainException>(action).Faults;
}
