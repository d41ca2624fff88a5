using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Ends the audit, signed by the whole team, as passed or failed, and keeps its report (A07.3).</summary>
[RequiresPermission(Permission.AuditOnSite)]
public sealed record ConcludeAudit(Guid ApplicationId, bool Passed, string? Conclusion, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ConcludeAudit>
    {
        public Validator()
        {
            RuleFor(command => command.Conclusion).MaximumLength(2000);
        }
    }

    internal sealed class Handler(
        IBranchCentreApplicationRepository applications, AuditReports reports, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ConcludeAudit>
    {
        public async Task Handle(ConcludeAudit command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            application.RequireConcludable(command.Passed, user.Id);

            var report = await reports.PrintAsync(application, command.Passed, command.Conclusion, cancellationToken);
            application.ConcludeAudit(command.Passed, command.Conclusion, report, user.Id, clock.Now);
        }
    }
}
