using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>An expert steps back from an audit, saying why; the society chooses a substitute (A07.3).</summary>
[RequiresPermission(Permission.AuditOnSite)]
public sealed record RecuseFromAudit(Guid ApplicationId, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecuseFromAudit>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).MaximumLength(500);
        }
    }

    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<RecuseFromAudit>
    {
        public async Task Handle(RecuseFromAudit command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.RecuseFromAudit(user.Id, command.Reason, clock.Now);
        }
    }
}
