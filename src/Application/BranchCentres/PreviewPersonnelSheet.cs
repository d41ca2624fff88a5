using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Reads an uploaded personnel sheet and names every faulty cell; nothing is written.</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record PreviewPersonnelSheet(Guid FileId) : IQuery<SheetPreview>
{
    internal sealed class Handler(IFiles files, ISheetReader reader) : IQueryHandler<PreviewPersonnelSheet, SheetPreview>
    {
        public async Task<SheetPreview> Handle(PreviewPersonnelSheet query, CancellationToken cancellationToken)
        {
            using var content = await files.OpenSheetAsync(query.FileId, FilePurpose.PersonnelList, cancellationToken);
            var sheet = PersonnelSheet.Read(reader, content);
            return new SheetPreview(
                new Dictionary<string, int> { ["管理人员"] = sheet.Staff.Count, ["教师"] = sheet.Teachers.Count, ["评价员"] = sheet.Assessors.Count }, sheet.Faults);
        }
    }
}
