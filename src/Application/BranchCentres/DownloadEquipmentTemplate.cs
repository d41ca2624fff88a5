using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.BranchCentres;

/// <summary>设备情况表 to fill in, with the specialties in force today to choose from.</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record DownloadEquipmentTemplate : IQuery<SheetFile>
{
    internal sealed class Handler(IOccupationRepository occupations, ISheetWriter writer, IClock clock)
        : IQueryHandler<DownloadEquipmentTemplate, SheetFile>
    {
        public async Task<SheetFile> Handle(DownloadEquipmentTemplate query, CancellationToken cancellationToken)
        {
            var specialties = (await occupations.GetAllAsync(cancellationToken))
                .Where(occupation => occupation.Versions[0].InForceFrom <= clock.Today)
                .SelectMany(occupation => occupation.VersionOn(clock.Today).Specialties)
                .Distinct()
                .ToList();
            return new SheetFile("设备情况表.xlsx", writer.Write(EquipmentSheet.Template(specialties)));
        }
    }
}
