using System.Text.Json.Serialization;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Files;
using FluentValidation;

namespace CmtsEval.Application.Files;

/// <summary>Keeps a file for a purpose and answers its record; commands of other slices then carry its id.</summary>
/// <param name="Content">Read once, front to back, while it arrives.</param>
[RequiresPermission(Permission.UploadFiles)]
public sealed record UploadFile(
    string FileName, FilePurpose Purpose, [property: JsonIgnore] Stream Content) : ICommand<UploadedFile>
{
    internal sealed class Validator : AbstractValidator<UploadFile>
    {
        public Validator()
        {
            RuleFor(command => command.Purpose).IsInEnum().NotEqual(FilePurpose.IssuedDocument);
        }
    }

    internal sealed class Handler(IFileIntake intake, IStoredFileRepository files, ICurrentUser user, IClock clock)
        : ICommandHandler<UploadFile, UploadedFile>
    {
        public async Task<UploadedFile> Handle(UploadFile command, CancellationToken cancellationToken)
        {
            var content = await intake.TakeAsync(command.Content, command.FileName, command.Purpose, cancellationToken);

            var file = StoredFile.Of(user.Id, user.CentreId, command.Purpose, command.FileName, content, clock.Now);
            files.Add(file);

            return UploadedFile.Of(file);
        }
    }
}

/// <summary>What the uploader learns of the stored file.</summary>
public sealed record UploadedFile(
    Guid Id, string FileName, FilePurpose Purpose, string MediaType, long Size, string Sha256, int? Width, int? Height)
{
    public static UploadedFile Of(StoredFile file) => new(
        file.Id.Value, file.OriginalName, file.Purpose, file.Type.MediaType(), file.Size, file.Sha256, file.Width, file.Height);
}
