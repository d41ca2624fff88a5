using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Writes entries of the audit checklist; sending the same again changes nothing but earlier signatures, which lapse (A07.3).</summary>
/// <param name="Items">Entries by requirement; those not given stay.</param>
/// <param name="ConfirmedScope">All rows whose conditions the team found fulfilled.</param>
[RequiresPermission(Permission.AuditOnSite)]
public sealed record RecordAudit(
    Guid ApplicationId, DateOnly AuditedOn, IReadOnlyList<AuditItem> Items, IReadOnlyList<ScopeRow> ConfirmedScope, uint? Version = null)
    : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordAudit>
    {
        public Validator()
        {
            RuleFor(command => command.AuditedOn).NotEmpty();
            RuleFor(command => command.Items).NotNull();
            RuleForEach(command => command.Items).NotNull().ChildRules(item =>
            {
                item.RuleFor(entry => entry.Rule).NotEmpty().MaximumLength(10);
                item.RuleFor(entry => entry.Score).IsInEnum();
                item.RuleFor(entry => entry.Finding).MaximumLength(2000);
                item.RuleFor(entry => entry.Photos).NotNull();
                item.RuleFor(entry => entry.CorrectiveActions).NotNull();
                item.RuleForEach(entry => entry.CorrectiveActions).ChildRules(action =>
                {
                    action.RuleFor(entry => entry.Description).NotEmpty().MaximumLength(1000);
                    action.RuleFor(entry => entry.DueOn).NotEmpty();
                });
            });
            RuleFor(command => command.ConfirmedScope).NotNull();
            RuleForEach(command => command.ConfirmedScope).SetValidator(new ScopeRowShape());
        }
    }

    internal sealed class Handler(IBranchCentreApplicationRepository applications, IFiles files, IUnitOfWork work, ICurrentUser user)
        : ICommandHandler<RecordAudit>
    {
        public async Task Handle(RecordAudit command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            foreach (var photo in command.Items.SelectMany(item => item.Photos).Distinct())
            {
                await files.RequireAsync(new StoredFileId(photo), cancellationToken, FilePurpose.AuditEvidence, FilePurpose.SitePhoto);
            }

            application.RecordAudit(command.AuditedOn, command.Items, AuthorisedScope.Of(command.ConfirmedScope), user.Id);
        }
    }
}
