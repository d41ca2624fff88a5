namespace CmtsEval.Application.Common;

/// <summary>The command names an existing record and yet carries no version of it, for this reason. Every other one carries <c>Version</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsNoVersionAttribute(NoVersionReason reason) : Attribute
{
    public NoVersionReason Reason { get; } = reason;
}

/// <summary>Why a command may be sent without the version of the record that it names.</summary>
public enum NoVersionReason
{
    /// <summary>It makes another record of the one that it names; a unique index refuses the second of two equal ones.</summary>
    MakesAnother,

    /// <summary>
    /// Many people add theirs at the same moment on purpose: attendance, practical records, check-in, incidents, proofs, findings on site.
    /// Each has its own key.
    /// </summary>
    Accumulates,

    /// <summary>Steps follow each other in a fixed order, so a step taken twice or too late is refused by its own rule.</summary>
    StepsInOrder,

    /// <summary>Every row of a sheet is judged against what is stored now, in the transaction that writes it.</summary>
    JudgedAsSheet,

    /// <summary>The record stays as it is.</summary>
    ChangesNothing,

    /// <summary>An account is no aggregate, and every sign-in of its holder touches its row; the command states the whole of the new value.</summary>
    SetsAccount,
}
