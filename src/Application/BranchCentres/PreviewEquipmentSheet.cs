using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Reads an uploaded equipment sheet and names every faulty cell; nothing is written.</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record PreviewEquipmentSheet(Guid FileId) : IQuery<SheetPreview>
{
    internal sealed class Handler(IFiles files, ISheetReader reader) : IQueryHandler<PreviewEquipmentSheet, SheetPreview>
    {
        public async Task<SheetPreview> Handle(PreviewEquipmentSheet query, CancellationToken cancellationToken)
        {
            using var content = await files.OpenSheetAsync(query.FileId, FilePurpose.EquipmentList, cancellationToken);
            var sheet = EquipmentSheet.Read(reader, content);
            return new SheetPreview(
                new Dictionary<string, int> { ["设备情况"] = sheet.Lots.Count }, sheet.Faults);
        }
    }
}
