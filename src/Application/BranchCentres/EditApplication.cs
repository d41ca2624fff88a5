using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Saves sections of the form; a section that is not given stays as it is, so a wizard saves as it goes.</summary>
/// <param name="Sections">Masked numbers (with <c>*</c>) stand for the stored ones.</param>
/// <param name="Version">The version that the applicant saw; null skips the check.</param>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record EditApplication(Guid ApplicationId, ApplicationSections Sections, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<EditApplication>
    {
        public Validator()
        {
            RuleFor(command => command.Sections).NotNull().SetValidator(new ApplicationSections.Validator());
        }
    }

    internal sealed class Handler(
        IBranchCentreApplicationRepository applications, IFiles files, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<EditApplication>
    {
        public async Task Handle(EditApplication command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            var form = ApplicationMasking.Restore(command.Sections.Over(application.Document), application.Document);
            foreach (var file in form.Files().Except(application.Document.Files()))
            {
                await files.RequireAsync(new StoredFileId(file), cancellationToken);
            }

            application.Edit(form, user.Id, clock.Now);
        }
    }
}
