using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>One application with its form (identity numbers and mobiles masked), reviews of every round, audit and decision.</summary>
[RequiresPermission(Permission.ReadApplications)]
public sealed record GetApplication(Guid ApplicationId) : IQuery<ApplicationView>
{
    internal sealed class Handler(IReadDb database, IAccounts accounts, ICurrentUser user) : IQueryHandler<GetApplication, ApplicationView>
    {
        public async Task<ApplicationView> Handle(GetApplication query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreApplicationId(query.ApplicationId);
            var found = await database.Set<BranchCentreApplication>()
                .Where(application => application.Id == id)
                .Select(application => new { Application = application, Version = EF.Property<uint>(application, "Version") })
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
            var application = found.Application;
            var editors = application.AttachedFiles.Select(attached => attached.By);
            var society = application.Reviews.Select(review => review.Reviewer).Concat(Decider(application))
                .Concat(application.ReviewOwner is { } owner ? [owner] : []);
            var names = await accounts.DisplayNamesAsync(
                [.. (user.SeesEveryCentre ? editors.Concat(society) : editors).Distinct()], cancellationToken);

            return ApplicationView.Of(
                application, found.Version, names, await FilesAsync(application, cancellationToken), await PresentScopeAsync(application, cancellationToken), user);
        }

        private static IEnumerable<UserId> Decider(BranchCentreApplication application) =>
            application.Decision is { } decision ? [decision.Approver] : [];

        private async Task<AuthorisedScope?> PresentScopeAsync(BranchCentreApplication application, CancellationToken cancellationToken) =>
            application.Kind is not ApplicationKind.Founding && application.CentreId is { } id
                ? AuthorisedScope.Of(await database.Set<BranchCentre>()
                    .Where(centre => centre.Id == id).SelectMany(centre => centre.ScopeRows).ToListAsync(cancellationToken))
                : null;

        private async Task<IReadOnlyList<ApplicationFile>> FilesAsync(BranchCentreApplication application, CancellationToken cancellationToken)
        {
            var ids = application.Document.Files()
                .Concat(application.AttachedFiles.Select(attached => attached.File))
                .Distinct().Select(file => new StoredFileId(file)).ToList();
            return await database.Set<StoredFile>()
                .Where(file => ids.Contains(file.Id))
                .Select(file => new ApplicationFile(file.Id.Value, file.OriginalName, file.Type, file.Size, file.Purpose, file.Sha256))
                .ToListAsync(cancellationToken);
        }
    }
}
