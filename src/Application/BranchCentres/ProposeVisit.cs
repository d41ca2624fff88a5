using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Experts;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The society proposes when the audit on site takes place, never while an expert of the team is away (A07.3).</summary>
[RequiresPermission(Permission.ReviewApplications)]
public sealed record ProposeVisit(Guid ApplicationId, VisitTime Time, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ProposeVisit>
    {
        public Validator()
        {
            RuleFor(command => command.Time).NotNull();
        }
    }

    internal sealed class Handler(
        IBranchCentreApplicationRepository applications, IReadDb database, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ProposeVisit>
    {
        public async Task Handle(ProposeVisit command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            var members = application.Experts.Select(member => member.Id).ToList();
            var experts = await database.Set<Expert>().Where(expert => members.Contains(expert.Account)).ToListAsync(cancellationToken);
            var away = experts.Where(expert => expert.IsAwayWithin(command.Time.From, command.Time.Until)).Select(expert => expert.Account);

            application.ProposeVisit(command.Time, [.. away], user.Id, clock.Now, clock.Today);
        }
    }
}
