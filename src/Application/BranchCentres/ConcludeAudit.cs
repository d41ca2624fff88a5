using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Ends the audit, signed by the whole team, as passed or failed (A07.3).</summary>
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

    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ConcludeAudit>
    {
        public async Task Handle(ConcludeAudit command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.ConcludeAudit(command.Passed, command.Conclusion, user.Id, clock.Now);
        }
    }
}
