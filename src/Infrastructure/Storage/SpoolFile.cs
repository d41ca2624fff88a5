namespace CmtsEval.Infrastructure.Storage;

/// <summary>A temporary file that only this account reads and that is gone when it is closed.</summary>
internal static class SpoolFile
{
    public static FileStream Create()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(Path.GetTempPath(), $"cmtseval-{Guid.NewGuid():N}.spool"), options);
    }
}
