using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Refuses an audited application with a reason; never by somebody who reviewed or audited it (A07.4).</summary>
[RequiresPermission(Permission.ApproveBranchCentre)]
public sealed record RefuseApplication(Guid ApplicationId, string? Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RefuseApplication>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).MaximumLength(2000);
        }
    }

    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<RefuseApplication>
    {
        public async Task Handle(RefuseApplication command, CancellationToken cancellationToken)
        {
            var application = await applications.LockAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.Refuse(command.Reason, user.Id, clock.Today);
        }
    }
}
