using System.Globalization;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;
using Microsoft.Extensions.Configuration;

namespace CmtsEval.Application.Examinations;

/// <summary>Settings under <c>Examinations</c>.</summary>
public sealed class ExaminationSettings(IConfiguration configuration)
{
    /// <summary>Working days that results stay published, 5 or more; 5 unless set.</summary>
    public int PublicationWorkingDays =>
        int.TryParse(configuration["Examinations:PublicationWorkingDays"], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days >= 5
            ? days
            : 5;

    /// <summary>Public holidays and worked weekend days, as <c>yyyy-MM-dd</c> under <c>Calendar:Holidays</c> and <c>Calendar:WorkedWeekends</c>.</summary>
    public WorkingDays Calendar => new(DaysOf("Calendar:Holidays"), DaysOf("Calendar:WorkedWeekends"));

    public ExaminationRules Rules => new(PublicationWorkingDays: PublicationWorkingDays);

    public ExaminationRules RulesOf(LevelScheme scheme) => Rules with { PassMark = scheme.Exam.PassMark };

    private HashSet<DateOnly> DaysOf(string section) => [.. configuration.GetSection(section).GetChildren()
        .Select(day => DateOnly.ParseExact(day.Value ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture))];
}
