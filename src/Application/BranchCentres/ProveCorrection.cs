using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The applicant shows with files that a corrective action of the audit was carried out (A07.3).</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record ProveCorrection(
    Guid ApplicationId, Guid ActionId, string Note, IReadOnlyList<Guid> Evidence, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ProveCorrection>
    {
        public Validator()
        {
            RuleFor(command => command.ActionId).NotEmpty();
            RuleFor(command => command.Note).NotEmpty().MaximumLength(2000);
            RuleFor(command => command.Evidence).NotNull().Must(files => files is not { Count: > 20 });
        }
    }

    internal sealed class Handler(
        IBranchCentreApplicationRepository applications, IFiles files, IUnitOfWork work, IClock clock)
        : ICommandHandler<ProveCorrection>
    {
        public async Task Handle(ProveCorrection command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            foreach (var file in command.Evidence.Distinct())
            {
                await files.RequireAsync(new StoredFileId(file), cancellationToken, FilePurpose.AuditEvidence);
            }

            application.ProveCorrection(command.ActionId, command.Note, [.. command.Evidence.Distinct()], clock.Now);
        }
    }
}
