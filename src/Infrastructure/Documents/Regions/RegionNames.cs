using System.Text.Json;

namespace CmtsEval.Infrastructure.Documents.Regions;

/// <summary>Names of GB/T 2260 for what is printed, from the list that the client chooses from.</summary>
internal static class RegionNames
{
    private const string Resource = "divisions.json";

    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Names = new(Read);

    /// <summary>From the province down to what the code names, 浙江省杭州市; shorter where a lower level is unknown, empty for an unknown province.</summary>
    public static string Of(string code)
    {
        if (code.Length != 6)
        {
            return string.Empty;
        }

        string[] levels = [$"{code[..2]}0000", $"{code[..4]}00", code];
        return Names.Value.ContainsKey(levels[0])
            ? string.Concat(levels.Distinct().Select(level => Names.Value.GetValueOrDefault(level, string.Empty)))
            : string.Empty;
    }

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(RegionNames).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not embedded.");
        var provinces = JsonSerializer.Deserialize<IReadOnlyList<Division>>(stream, Json)!;
        return provinces.SelectMany(province => province.All()).DistinctBy(division => division.C).ToDictionary(division => division.C, division => division.N);
    }

    /// <param name="C">Six digits.</param>
    /// <param name="N">Name.</param>
    /// <param name="D">What lies below.</param>
    private sealed record Division(string C, string N, IReadOnlyList<Division>? D)
    {
        public IEnumerable<Division> All() => (D ?? []).SelectMany(below => below.All()).Prepend(this);
    }
}
