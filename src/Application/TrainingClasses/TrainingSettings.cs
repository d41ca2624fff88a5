using System.Globalization;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.Extensions.Configuration;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Settings under <c>Training</c>.</summary>
public sealed class TrainingSettings(IConfiguration configuration)
{
    /// <summary>Share of sessions to attend, 0 to 1; 0.8 unless set (A16.3).</summary>
    public decimal MinimumAttendance => decimal.TryParse(
        configuration["Training:MinimumAttendance"], NumberStyles.Number, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
        ? share
        : ClassRules.DefaultMinimumAttendance;

    public ClassRules RulesOf(LevelScheme scheme) => new(scheme.TheoryHours, scheme.PracticalHours, MinimumAttendance);
}
