using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The own centre begins an application for more scope, with what it has today filled in (A07.1, A08.1).</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record ApplyForScopeExtension : ICommand<Guid>
{
    internal sealed class Handler(CentreApplications applications) : ICommandHandler<ApplyForScopeExtension, Guid>
    {
        public Task<Guid> Handle(ApplyForScopeExtension command, CancellationToken cancellationToken) =>
            applications.BeginAsync(ApplicationKind.Extension, cancellationToken);
    }
}
