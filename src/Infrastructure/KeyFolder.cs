using Microsoft.Extensions.Configuration;

namespace CmtsEval.Infrastructure;

/// <summary>Where keys lie that are not in the database: <c>Keys:Root</c>, or beside the keys for personal data.</summary>
public static class KeyFolder
{
    public static string Of(IConfiguration configuration)
    {
        if (configuration["Keys:Root"] is { Length: > 0 } root)
        {
            return Path.GetFullPath(root);
        }

        var beside = configuration["PersonalData:KeyFile"] is { Length: > 0 } file ? Path.GetDirectoryName(Path.GetFullPath(file)) : null;
        return beside ?? throw new MisconfiguredException("Set Keys:Root to the directory that holds the keys for cookies, links and tokens.");
    }
}
