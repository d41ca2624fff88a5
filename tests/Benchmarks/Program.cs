using System.Globalization;
using System.Runtime;
using System.Security.Cryptography;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.FunctionalTests;
using CmtsEval.Application.Registrations;
using CmtsEval.Benchmarks;
using CmtsEval.Infrastructure.Spreadsheets;
using CmtsEval.TestSupport;

const int Rounds = 3;
var roster = Path.Combine(Repository.Samples, "roster", "roster-10k.xlsx");

var testing = new Testing();
await testing.Start();
try
{
    await LargeRoster.ImportAsync("roster-120.xlsx", 120);
    for (var round = 1; round <= Rounds; round++)
    {
        await MeasureAsync(round);
    }
}
finally
{
    await testing.Stop();
}

async Task MeasureAsync(int round)
{
    await Testing.ResetAsync();
    var (manager, sheet) = await LargeRoster.PrepareAsync("roster-10k.xlsx");
    var yardstick = await Measurement.OfAsync("SHA-256 of 1 GiB, the yardstick of this machine", () =>
    {
        var block = new byte[1 << 20];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var megabyte = 0; megabyte < 1024; megabyte++)
        {
            hash.AppendData(block);
        }

        return Task.CompletedTask;
    });
    Measurement[] measured =
    [
        yardstick,
        await Measurement.OfAsync("read 10,000 rows of roster-10k.xlsx", () =>
        {
            using var file = File.OpenRead(roster);
            return Task.FromResult(new SheetReader().Read(file, SheetLimits.Default).Count());
        }),
        await Measurement.OfAsync("PreviewRegistrationSheet", () => Testing.SendAsync(manager, new PreviewRegistrationSheet(sheet))),
        await Measurement.OfAsync(
            "ImportRegistrations", () => Testing.SendAsync(manager, new ImportRegistrations(sheet, null, false, LargeRoster.Consents))),
        await MeasurePartsAsync(),
    ];

    await Console.Out.WriteLineAsync(string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.NewLine}Round {round} of {Rounds}, {Environment.ProcessorCount} processors, {(GCSettings.IsServerGC ? "server" : "workstation")} GC, load {Load()}"));
    foreach (var measurement in measured)
    {
        await Console.Out.WriteLineAsync("  " + measurement.Line(yardstick));
    }
}

static async Task<Measurement> MeasurePartsAsync()
{
    await Testing.ResetAsync();
    var (manager, sheet) = await LargeRoster.PrepareAsync("roster-10k.xlsx");
    return await Measurement.OfAsync("ImportRegistrations, part by part", () => LargeRoster.ImportInPartsAsync(manager, sheet));
}

static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
