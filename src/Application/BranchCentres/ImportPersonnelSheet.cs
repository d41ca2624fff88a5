using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Takes an uploaded personnel sheet over into the draft; refused whole while one cell is faulty.</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record ImportPersonnelSheet(Guid ApplicationId, Guid FileId, uint? Version = null) : ICommand
{
    internal sealed class Handler(
        IBranchCentreApplicationRepository applications, IFiles files, ISheetReader reader, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ImportPersonnelSheet>
    {
        public async Task Handle(ImportPersonnelSheet command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            using var content = await files.OpenSheetAsync(command.FileId, FilePurpose.PersonnelList, cancellationToken);
            var sheet = PersonnelSheet.Read(reader, content);
            ApplicationSheets.RequireNone(sheet.Faults);

            application.Edit(sheet.Over(application.Document).Over(application.Document), user.Id, clock.Now);
        }
    }
}
