using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Signs the findings as they stand with the typed name and, where one is enrolled, the second factor (A07.3).</summary>
[RequiresPermission(Permission.AuditOnSite)]
[CarriesSecret]
public sealed record SignAudit(Guid ApplicationId, string Name, string? Code = null, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<SignAudit>
    {
        public Validator()
        {
            RuleFor(command => command.Name).NotEmpty().MaximumLength(100);
            RuleFor(command => command.Code).MaximumLength(20);
        }
    }

    internal sealed class Handler(
        IBranchCentreApplicationRepository applications, IPersonalSignatures signatures, IUnitOfWork work, ICurrentUser user)
        : ICommandHandler<SignAudit>
    {
        public async Task Handle(SignAudit command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.SignAudit(await signatures.SignAsync(user.Id, command.Name, command.Code, cancellationToken));
        }
    }
}
