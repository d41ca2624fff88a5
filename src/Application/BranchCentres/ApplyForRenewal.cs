using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The own centre begins an application for another term, with its scope and what it has today filled in (A07.1, A07.4).</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record ApplyForRenewal : ICommand<Guid>
{
    internal sealed class Handler(CentreApplications applications) : ICommandHandler<ApplyForRenewal, Guid>
    {
        public Task<Guid> Handle(ApplyForRenewal command, CancellationToken cancellationToken) =>
            applications.BeginAsync(ApplicationKind.Renewal, cancellationToken);
    }
}
