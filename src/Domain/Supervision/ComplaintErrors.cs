using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Supervision;

/// <summary>Why a complaint is refused.</summary>
public static class ComplaintErrors
{
    public static readonly DomainError TextLength =
        new("complaint.text-length", "A complaint says in 10 to 2,000 characters what happened.", Kind: ErrorKind.Invalid);

    public static readonly DomainError AcknowledgedAlready =
        new("complaint.acknowledged-already", "The complaint is acknowledged already.");

    public static readonly DomainError Unknown =
        new("complaint.unknown", "There is no complaint with this tracking code.", Kind: ErrorKind.NotFound);
}
