namespace CmtsEval.Domain.Experts;

/// <summary>A time in which an expert cannot be asked for an audit.</summary>
/// <param name="Until">Last day, included.</param>
public sealed record ExpertAbsence(DateOnly From, DateOnly Until)
{
    public bool Covers(DateOnly day) => From <= day && day <= Until;
}
