using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>A reviewer recommends a change for decision, or sends it back with the reason.</summary>
[RequiresPermission(Permission.ReviewCentreChanges)]
public sealed record ReviewCentreChange(Guid ChangeId, bool Recommended, string? Opinion, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReviewCentreChange>
    {
        public Validator() => RuleFor(command => command.Opinion).MaximumLength(1000);
    }

    internal sealed class Handler(ICentreChangeRequestRepository requests, IUnitOfWork work, ICurrentUser user) : ICommandHandler<ReviewCentreChange>
    {
        public async Task Handle(ReviewCentreChange command, CancellationToken cancellationToken)
        {
            var request = await requests.GetAsync(new(command.ChangeId), cancellationToken);
            work.Expect(request, command.Version);

            request.Review(command.Recommended, command.Opinion, user.Id);
        }
    }
}
