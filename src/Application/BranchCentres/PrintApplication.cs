using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The filled 申请表 as PDF, at any state of the application; identity numbers and mobiles are masked as on the screen (A07.1).</summary>
[RequiresPermission(Permission.ReadApplications)]
public sealed record PrintApplication(Guid ApplicationId) : IQuery<ApplicationPdf>
{
    internal sealed class Handler(IReadDb database, IDocumentRenderer renderer, IClock clock) : IQueryHandler<PrintApplication, ApplicationPdf>
    {
        public async Task<ApplicationPdf> Handle(PrintApplication query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreApplicationId(query.ApplicationId);
            var found = await database.Set<BranchCentreApplication>()
                .Where(application => application.Id == id)
                .Select(application => new { application.Document, application.Kind, application.Status, application.Round })
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
            var files = found.Document.Files().Select(file => new StoredFileId(file)).ToList();
            var names = await database.Set<StoredFile>()
                .Where(file => files.Contains(file.Id))
                .ToDictionaryAsync(file => file.Id.Value, file => file.OriginalName, cancellationToken);
            var kind = found.Kind switch { ApplicationKind.Extension => "扩项　", ApplicationKind.Renewal => "续期　", _ => string.Empty };
            var version = kind + (found.Status is ApplicationStatus.Draft ? "草稿" : $"第{found.Round}次提交");

            return new ApplicationPdf($"申请表-{version}.pdf", renderer.Render(new ApplicationFormDocument(
                version, found.Document.ApplicationDate ?? clock.Today, ApplicationMasking.Mask(found.Document), names)));
        }
    }
}

public sealed record ApplicationPdf(string FileName, byte[] Content);
