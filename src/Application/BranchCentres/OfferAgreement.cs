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
        ICurrentUser user,
        IClock clock)
        : ICommandHandler<OfferAgreement>
    {
        public async Task Handle(OfferAgreement command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            var scope = AuthorisedScope.Of(command.Scope);
            var centre = application.CentreId is { } id ? await centres.GetAsync(id, cancellationToken) : null;
            application.RequireOfferable(scope, user.Id, centre, clock.Today);

            var offer = centre is null
                ? await papers.OfferAsync(
                    application, scope, application.CentreCode ?? await centres.NextCodeAsync(cancellationToken), user.Id, cancellationToken)
                : await papers.OfferAsync(application, centre, scope, user.Id, cancellationToken);
            application.OfferAgreement(offer, centre, clock.Today);
        }
    }
}
