using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>An expert of the team accepts the evidence of a corrective action, or says what it does not show (A07.3).</summary>
[RequiresPermission(Permission.AuditOnSite)]
public sealed record VerifyCorrection(Guid ApplicationId, Guid ActionId, bool Accepted, string? Remark, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<VerifyCorrection>
    {
        public Validator()
        {
            RuleFor(command => command.ActionId).NotEmpty();
            RuleFor(command => command.Remark).MaximumLength(2000);
        }
    }

    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<VerifyCorrection>
    {
        public async Task Handle(VerifyCorrection command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.VerifyCorrection(command.ActionId, command.Accepted, command.Remark, user.Id, clock.Now);
        }
    }
}
