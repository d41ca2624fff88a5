using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>
/// Takes over findings that an expert's device has kept, perhaps without a connection; sending the same again changes nothing, and
/// findings that contradict each other are kept side by side (A07.3).
/// </summary>
[RequiresPermission(Permission.AuditOnSite)]
[NeedsNoVersion(NoVersionReason.Accumulates)]
public sealed record RecordAudit(Guid ApplicationId, IReadOnlyList<RecordAudit.Finding> Findings) : ICommand
{
    /// <param name="Id">Made by the device, once per finding.</param>
    /// <param name="Replaces">The finding that the device showed when this one was written.</param>
    /// <param name="Text">What was found; needed for a nonconformity.</param>
    public sealed record Finding(
        Guid Id,
        string Item,
        Guid? Replaces,
        AuditScore Score,
        string? Text,
        decimal? MeasuredValue,
        IReadOnlyList<Guid> Photos,
        IReadOnlyList<CorrectiveAction> CorrectiveActions,
        DateTimeOffset FoundAt);

    internal sealed class Validator : AbstractValidator<RecordAudit>
    {
        public Validator()
        {
            RuleFor(command => command.Findings).NotNull().Must(findings => findings is not { Count: > 500 });
            RuleForEach(command => command.Findings).NotNull().ChildRules(finding =>
            {
                finding.RuleFor(entry => entry.Id).NotEmpty();
                finding.RuleFor(entry => entry.Item).NotEmpty().MaximumLength(80);
                finding.RuleFor(entry => entry.Score).IsInEnum();
                finding.RuleFor(entry => entry.Text).MaximumLength(2000);
                finding.RuleFor(entry => entry.MeasuredValue).InclusiveBetween(0, 1_000_000);
                finding.RuleFor(entry => entry.Photos).NotNull().Must(photos => photos is not { Count: > 20 });
                finding.RuleFor(entry => entry.CorrectiveActions).NotNull();
                finding.RuleForEach(entry => entry.CorrectiveActions).ChildRules(action =>
                {
                    action.RuleFor(entry => entry.Id).NotEmpty();
                    action.RuleFor(entry => entry.Description).NotEmpty().MaximumLength(1000);
                    action.RuleFor(entry => entry.DueOn).NotEmpty();
                });
            });
        }
    }

    internal sealed class Handler(IBranchCentreApplicationRepository applications, IFiles files, ICurrentUser user) : ICommandHandler<RecordAudit>
    {
        public async Task Handle(RecordAudit command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            foreach (var photo in command.Findings.SelectMany(finding => finding.Photos).Distinct())
            {
                await files.RequireAsync(new StoredFileId(photo), cancellationToken, FilePurpose.AuditEvidence, FilePurpose.SitePhoto);
            }

            application.RecordAudit(
                [.. command.Findings.Select(finding => new AuditFinding(
                    finding.Id, finding.Item, finding.Replaces, finding.Score, finding.Text, finding.MeasuredValue,
                    finding.Photos, finding.CorrectiveActions, user.Id, finding.FoundAt))],
                user.Id);
        }
    }
}
