using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Begins an application (A02.1): an empty draft that is filled section by section.</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record ApplyForBranchCentre : ICommand<Guid>
{
    internal sealed class Handler(IBranchCentreApplicationRepository applications, ICurrentUser user, IClock clock)
        : ICommandHandler<ApplyForBranchCentre, Guid>
    {
        public Task<Guid> Handle(ApplyForBranchCentre command, CancellationToken cancellationToken)
        {
            var application = BranchCentreApplication.Start(user.Id, clock.Now);
            applications.Add(application);
            return Task.FromResult(application.Id.Value);
        }
    }
}
