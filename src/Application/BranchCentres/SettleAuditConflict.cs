using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>An expert of the team chooses which of two contradicting findings counts; the other stays on record (A07.3).</summary>
[RequiresPermission(Permission.AuditOnSite)]
public sealed record SettleAuditConflict(Guid ApplicationId, string Item, Guid FindingId, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<SettleAuditConflict>
    {
        public Validator()
        {
            RuleFor(command => command.Item).NotEmpty().MaximumLength(80);
            RuleFor(command => command.FindingId).NotEmpty();
        }
    }

    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, ICurrentUser user)
        : ICommandHandler<SettleAuditConflict>
    {
        public async Task Handle(SettleAuditConflict command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.SettleAuditConflict(command.Item, command.FindingId, user.Id);
        }
    }
}
