using CmtsEval.Application.Common;
using FluentValidation;

namespace CmtsEval.Application.Files;

/// <summary>Makes a link to a file's content that works for minutes; who asked, for which file and why is in the audit trail.</summary>
[RequiresPermission(Permission.ReadFiles)]
[NeedsNoVersion(NoVersionReason.ChangesNothing)]
public sealed record CreateFileLink(Guid FileId, AccessPurpose Purpose) : ICommand<FileLink>
{
    internal sealed class Validator : AbstractValidator<CreateFileLink>
    {
        public Validator()
        {
            RuleFor(command => command.FileId).NotEmpty();
            RuleFor(command => command.Purpose).IsInEnum();
        }
    }

    internal sealed class Handler(IFiles files, IFileLinks links) : ICommandHandler<CreateFileLink, FileLink>
    {
        public async Task<FileLink> Handle(CreateFileLink command, CancellationToken cancellationToken)
        {
            var file = await files.RequireAsync(new(command.FileId), cancellationToken);
            return links.To(file);
        }
    }
}

/// <summary>A relative address that serves the content until <paramref name="ExpiresAt"/>.</summary>
public sealed record FileLink(string Url, DateTimeOffset ExpiresAt);
