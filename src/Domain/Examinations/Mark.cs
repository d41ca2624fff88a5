using System.Globalization;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Examinations;

/// <summary>Whether there is a figure.</summary>
public enum MarkKind
{
    Scored,

    /// <summary>缺考</summary>
    Absent,

    /// <summary>作废, after an incident.</summary>
    Void,
}

/// <summary>A mark in one subject: 0 to 100 with at most one decimal, or absent, or void.</summary>
public sealed record Mark
{
    private Mark(MarkKind kind, decimal? score)
    {
        Kind = kind;
        Score = score;
    }

    public static Mark Absent { get; } = new(MarkKind.Absent, null);

    public static Mark Void { get; } = new(MarkKind.Void, null);

    public MarkKind Kind { get; }

    /// <summary>0 to 100, both included; null for absent and void.</summary>
    public decimal? Score { get; }

    /// <exception cref="DomainException">Below 0, above 100 or with more than one decimal.</exception>
    public static Mark Of(decimal score)
    {
        if (score is < 0 or > 100)
        {
            throw new DomainException(MarkErrors.OutOfRange);
        }

        if (decimal.Round(score, 1) != score)
        {
            throw new DomainException(MarkErrors.TooManyDecimals);
        }

        return new Mark(MarkKind.Scored, decimal.Round(score, 1));
    }

    /// <summary>A mark of a kind, as the edge and the database say it.</summary>
    public static Mark From(MarkKind kind, decimal? score) => kind switch
    {
        MarkKind.Absent when score is null => Absent,
        MarkKind.Void when score is null => Void,
        MarkKind.Scored when score is { } value => Of(value),
        MarkKind.Scored => throw new DomainException(MarkErrors.Missing),
        _ => throw new DomainException(MarkErrors.WithAbsence),
    };

    public bool Reaches(decimal passMark) => Score >= passMark;

    public override string ToString() => Score?.ToString("0.#", CultureInfo.InvariantCulture) ?? Kind.ToString();
}
