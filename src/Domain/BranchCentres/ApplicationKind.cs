namespace CmtsEval.Domain.BranchCentres;

public enum ApplicationKind
{
    /// <summary>设立: of a unit that is no centre yet (A02.1).</summary>
    Founding,

    /// <summary>扩项: of a centre, for rows that it does not have yet (A08.1).</summary>
    Extension,

    /// <summary>续期: of a centre, for another term with rows that it has (A07.4).</summary>
    Renewal,
}
