using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Management;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>An approver who did not review it accepts a change, which the centre has from then on, or refuses it.</summary>
[RequiresPermission(Permission.DecideCentreChanges)]
public sealed record DecideCentreChange(Guid ChangeId, bool Accepted, string? Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<DecideCentreChange>
    {
        public Validator() => RuleFor(command => command.Reason).MaximumLength(1000);
    }

    internal sealed class Handler(
        ICentreChangeRequestRepository requests,
        IBranchCentreRepository centres,
        IManagementRepository management,
        CentrePapers papers,
        IUnitOfWork work,
        ICurrentUser user,
        IClock clock) : ICommandHandler<DecideCentreChange>
    {
        public async Task Handle(DecideCentreChange command, CancellationToken cancellationToken)
        {
            var request = await requests.GetAsync(new(command.ChangeId), cancellationToken);
            work.Expect(request, command.Version);
            if (!command.Accepted)
            {
                request.Refuse(command.Reason, user.Id, clock.Today);
                return;
            }

            request.RequireDecidable(user.Id);
            if (request.Change.ManagerId is { } id)
            {
                (await management.GetAsync(new(id), cancellationToken)).RequireMayTakeCharge();
            }

            var centre = await centres.GetAsync(request.CentreId, cancellationToken);
            request.Accept(centre, await papers.ReprintAsync(centre, request.Change, clock.Today, cancellationToken), user.Id, clock.Today);
        }
    }
}
