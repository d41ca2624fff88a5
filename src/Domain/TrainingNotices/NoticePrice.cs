namespace CmtsEval.Domain.TrainingNotices;

/// <summary>The total of one version of the fees.</summary>
public sealed class NoticePrice
{
    internal NoticePrice(int number, DateOnly appliesFrom, decimal total)
    {
        Number = number;
        AppliesFrom = appliesFrom;
        Total = total;
    }

    public int Number { get; private set; }

    public DateOnly AppliesFrom { get; private set; }

    /// <summary>In yuan per person.</summary>
    public decimal Total { get; private set; }
}
