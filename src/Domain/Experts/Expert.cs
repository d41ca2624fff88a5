using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Experts;

/// <summary>
/// An entry of the pool from which audit teams are chosen (A07.3). Name and employer are those of the account; the audits are those of the
/// applications.
/// </summary>
public sealed class Expert : AggregateRoot<ExpertId>
{
    private Expert()
    {
    }

    public UserId Account { get; private set; }

    /// <summary>Professional title; empty when not stated.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>As the catalogue of occupations names them.</summary>
    public IReadOnlyList<string> Specialties { get; private set; } = [];

    /// <summary>By first day; none overlaps or touches the next.</summary>
    public IReadOnlyList<ExpertAbsence> Absences { get; private set; } = [];

    public DateOnly RegisteredOn { get; private set; }

    /// <exception cref="DomainException">No specialty (A07.3).</exception>
    public static Expert Register(UserId account, string? title, IReadOnlyList<string> specialties, DateOnly today)
    {
        var expert = new Expert { Id = ExpertId.New(), Account = account, RegisteredOn = today };
        expert.Edit(title, specialties);
        return expert;
    }

    /// <exception cref="DomainException">No specialty (A07.3).</exception>
    public void Edit(string? title, IReadOnlyList<string> specialties)
    {
        IReadOnlyList<string> named = [.. specialties.Select(specialty => specialty.Trim()).Where(specialty => specialty.Length > 0).Distinct()];
        new Faults().Check(named.Count > 0, ExpertErrors.SpecialtyMissing, "profile.specialties").ThrowIfAny();

        Title = title?.Trim() ?? string.Empty;
        Specialties = named;
    }

    /// <summary>States anew when the expert is away; what overlaps becomes one absence, what is over is forgotten.</summary>
    /// <exception cref="DomainException">An absence ends before it begins; then nothing changes.</exception>
    public void DeclareAbsences(IReadOnlyList<ExpertAbsence> absences, DateOnly today)
    {
        var faults = new Faults();
        for (var index = 0; index < absences.Count; index++)
        {
            faults.Check(absences[index].From <= absences[index].Until, ExpertErrors.AbsenceInvalid, $"absences[{index}]");
        }

        faults.ThrowIfAny();

        Absences = absences.Where(absence => absence.Until >= today).OrderBy(absence => absence.From).Aggregate(new List<ExpertAbsence>(), Join);
    }

    /// <summary>Whether any day from <paramref name="from"/> to <paramref name="until"/>, both included, is one of an absence.</summary>
    public bool IsAwayWithin(DateOnly from, DateOnly until) => Absences.Any(absence => absence.From <= until && from <= absence.Until);

    /// <summary>Whether no day from <paramref name="from"/> to <paramref name="until"/>, both included, is left for a visit.</summary>
    public bool IsAwayThroughout(DateOnly from, DateOnly until) => Absences.Any(absence => absence.Covers(from) && absence.Covers(until));

    private static List<ExpertAbsence> Join(List<ExpertAbsence> joined, ExpertAbsence next)
    {
        if (joined.Count > 0 && next.From <= joined[^1].Until.AddDays(1))
        {
            joined[^1] = joined[^1] with { Until = next.Until > joined[^1].Until ? next.Until : joined[^1].Until };
        }
        else
        {
            joined.Add(next);
        }

        return joined;
    }
}
