using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The applicant signs the agreement with the typed name and, where one is enrolled, the second factor (A07.4).</summary>
/// <param name="DocumentHash">SHA-256 of the agreement that was shown, 64 lower-case hexadecimal digits.</param>
[RequiresPermission(Permission.ApplyForBranchCentre)]
[CarriesSecret]
public sealed record SignAgreement(Guid ApplicationId, string DocumentHash, string Name, string? Code = null, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<SignAgreement>
    {
        public Validator()
        {
            RuleFor(command => command.DocumentHash).NotEmpty().Length(64);
            RuleFor(command => command.Name).NotEmpty().MaximumLength(100);
            RuleFor(command => command.Code).MaximumLength(20);
        }
    }

    internal sealed class Handler(
        IBranchCentreApplicationRepository applications, IPersonalSignatures signatures, IUnitOfWork work, ICurrentUser user)
        : ICommandHandler<SignAgreement>
    {
        public async Task Handle(SignAgreement command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            var signature = await signatures.SignAsync(user.Id, command.Name, command.Code, cancellationToken);
            application.SignAgreement(signature, command.DocumentHash);
        }
    }
}
