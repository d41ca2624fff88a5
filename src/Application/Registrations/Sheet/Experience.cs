using System.Globalization;
using System.Text.RegularExpressions;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.Registrations.Sheet;

/// <summary>What 简要经历 says of certificates and titles, in the form that the sheet prescribes: <c>2022-05 取得五级/初级工证书</c>.</summary>
internal static partial class Experience
{
    private static readonly Dictionary<string, TitleLevel> Titles = new()
    {
        ["初级"] = TitleLevel.Junior,
        ["中级"] = TitleLevel.Mid,
        ["高级"] = TitleLevel.Senior,
    };

    /// <summary>First day of the month in which the certificate of that level was obtained; null when the text does not say.</summary>
    public static DateOnly? CertificateObtained(string? text, SkillLevel level) => Certificates().Matches(text ?? string.Empty)
        .Where(match => match.Groups["level"].Value == level.ChineseName())
        .Select(Month)
        .FirstOrDefault(month => month is not null);

    /// <summary>The highest title that the text names; null when it names none.</summary>
    public static ProfessionalTitle? Title(string? text) => TitlesGranted().Matches(text ?? string.Empty)
        .Select(match => new ProfessionalTitle(Titles[match.Groups["rank"].Value], Month(match)))
        .OrderByDescending(title => title.Level)
        .FirstOrDefault();

    private static DateOnly? Month(Match match) => DateOnly.TryParseExact(
        match.Groups["month"].Value + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;

    [GeneratedRegex(@"(?<month>[0-9]{4}-[0-9]{2})\s*取得(?<level>[一二三四五]级/\w+?)证书", RegexOptions.CultureInvariant)]
    private static partial Regex Certificates();

    [GeneratedRegex(@"(?<month>[0-9]{4}-[0-9]{2})\s*取得[^；;]*?（(?<rank>初级|中级|高级)职称）", RegexOptions.CultureInvariant)]
    private static partial Regex TitlesGranted();
}
