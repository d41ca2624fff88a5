using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The applicant asks for another time of the audit on site, saying why (A07.3).</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record AskForOtherVisit(Guid ApplicationId, string? Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<AskForOtherVisit>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).MaximumLength(500);
        }
    }

    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, IClock clock) : ICommandHandler<AskForOtherVisit>
    {
        public async Task Handle(AskForOtherVisit command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.AskForOtherVisit(command.Reason, clock.Now);
        }
    }
}
