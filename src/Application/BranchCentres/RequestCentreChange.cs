using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Management;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>
/// A centre asks to change what it was approved with; what touches A05, A06 or the scope waits for review and decision, the rest takes
/// effect at once.
/// </summary>
/// <param name="Evidence">Uploaded files that prove the change.</param>
[RequiresPermission(Permission.RequestCentreChanges)]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record RequestCentreChange(CentreChange Change, string? Explanation, IReadOnlyList<Guid>? Evidence) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<RequestCentreChange>
    {
        public Validator()
        {
            RuleFor(command => command.Change).NotNull();
            RuleFor(command => command.Change.Kind).IsInEnum().When(command => command.Change is not null);
            RuleFor(command => command.Change.Contact!.Address).MaximumLength(300).When(command => command.Change?.Contact is not null);
            RuleFor(command => command.Change.Contact!.RegionCode).Matches("^[0-9]{6}$").When(command => command.Change?.Contact is not null);
            RuleFor(command => command.Change.Contact!.Telephone).MaximumLength(50).When(command => command.Change?.Contact is not null);
            RuleFor(command => command.Change.Contact!.LegalRepresentative).MaximumLength(50).When(command => command.Change?.Contact is not null);
            RuleFor(command => command.Change.Equipment).Must(lots => lots.Count <= 1000).When(command => command.Change is not null);
            RuleForEach(command => command.Change.Rows).SetValidator(new ScopeRowShape()).When(command => command.Change is not null);
            RuleFor(command => command.Explanation).MaximumLength(1000);
            RuleFor(command => command.Evidence).Must(files => files is null or { Count: <= 20 });
        }
    }

    internal sealed class Handler(
        IBranchCentreRepository centres,
        ICentreChangeRequestRepository requests,
        IManagementRepository management,
        IFiles files,
        CentrePapers papers,
        ApplicationThresholds thresholds,
        ICurrentUser user,
        IClock clock) : ICommandHandler<RequestCentreChange, Guid>
    {
        public async Task<Guid> Handle(RequestCentreChange command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(user.OwnCentreId, cancellationToken);
            var evidence = new List<StoredFileId>();
            foreach (var file in command.Evidence ?? [])
            {
                evidence.Add((await files.RequireAsync(
                    new(file), cancellationToken, FilePurpose.Evidence, FilePurpose.PremisesOwnership, FilePurpose.LeaseContract)).Id);
            }

            var manager = command.Change is { Kind: CentreChangeKind.Manager, ManagerId: { } id }
                ? await management.GetAsync(new(id), cancellationToken)
                : null;
            var request = CentreChangeRequest.Submit(
                centre, command.Change.Naming(manager), command.Explanation, evidence, thresholds, user.Id, clock.Now);
            if (!request.Change.NeedsDecision)
            {
                request.TakeEffect(centre, await papers.ReprintAsync(centre, request.Change, clock.Today, cancellationToken), clock.Today);
            }

            requests.Add(request);
            return request.Id.Value;
        }
    }
}
