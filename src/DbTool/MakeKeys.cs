using CmtsEval.Infrastructure.PersonalData;
using CmtsEval.Infrastructure.Tokens;

namespace CmtsEval.DbTool;

/// <summary>Writes new random keys into files of mode 0600, in a folder of mode 0700 when it is new; files that exist stay as they are.</summary>
internal static class MakeKeys
{
    public static async Task<int> RunAsync(string folder)
    {
        var personalData = Path.Combine(folder, "personal-data.json");
        var tokens = Path.Combine(folder, "tokens.json");
        if (File.Exists(personalData) || File.Exists(tokens))
        {
            await Console.Error.WriteLineAsync($"There are keys in {folder}; replacing them would make what they encrypted unreadable.");
            return 1;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        DataKeyRing.Create(personalData, forDevelopment: false);
        TokenKeys.Create(tokens, forDevelopment: false);
        await Console.Out.WriteLineAsync($"Made. Set PersonalData:KeyFile to {personalData} and Keys:Root to {folder}, and keep a copy apart from the database.");
        return 0;
    }
}
