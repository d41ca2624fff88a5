using System.Globalization;

namespace CmtsEval.Application.Documents;

/// <summary>Dates as Chinese documents print them.</summary>
public static class ChineseDates
{
    /// <summary>2027年05月20日.</summary>
    public static string InChinese(this DateOnly day) => day.ToString("yyyy'年'MM'月'dd'日'", CultureInfo.InvariantCulture);
}
