using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Offers an audited applicant the agreement on all or part of the confirmed scope, in the text in force (A07.4).</summary>
[RequiresPermission(Permission.ApproveBranchCentre)]
public sealed record OfferAgreement(Guid ApplicationId, IReadOnlyList<ScopeRow> Scope, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<OfferAgreement>
    {
        public Validator()
        {
            RuleFor(command => command.Scope).NotEmpty();
            RuleForEach(command => command.Scope).SetValidator(new ScopeRowShape());
        }
    }

    internal sealed class Handler(
        IBranchCentreApplicationRepository applications,
        IBranchCentreRepository centres,
        CentrePapers papers,
        IUnitOfWork work,
        ICurrentUser user)
        : ICommandHandler<OfferAgreement>
    {
        public async Task Handle(OfferAgreement command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            var scope = AuthorisedScope.Of(command.Scope);
            application.RequireOfferable(scope, user.Id);

            var code = application.CentreCode ?? await centres.NextCodeAsync(cancellationToken);
            application.OfferAgreement(await papers.OfferAsync(application, scope, code, user.Id, cancellationToken));
        }
    }
}
