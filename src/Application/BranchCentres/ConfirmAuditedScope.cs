using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>States the day of the visit and every row whose conditions the team found fulfilled (A07.3).</summary>
[RequiresPermission(Permission.AuditOnSite)]
public sealed record ConfirmAuditedScope(Guid ApplicationId, DateOnly AuditedOn, IReadOnlyList<ScopeRow> Scope, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ConfirmAuditedScope>
    {
        public Validator()
        {
            RuleFor(command => command.AuditedOn).NotEmpty();
            RuleFor(command => command.Scope).NotNull();
            RuleForEach(command => command.Scope).SetValidator(new ScopeRowShape());
        }
    }

    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, ICurrentUser user)
        : ICommandHandler<ConfirmAuditedScope>
    {
        public async Task Handle(ConfirmAuditedScope command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.ConfirmAuditedScope(command.AuditedOn, AuthorisedScope.Of(command.Scope), user.Id);
        }
    }
}
