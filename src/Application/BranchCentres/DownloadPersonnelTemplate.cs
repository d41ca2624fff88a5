using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.BranchCentres;

/// <summary>人员情况表 to fill in: staff, teachers and assessors, with the occupations in force today to choose from.</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record DownloadPersonnelTemplate : IQuery<SheetFile>
{
    internal sealed class Handler(IOccupationRepository occupations, ISheetWriter writer) : IQueryHandler<DownloadPersonnelTemplate, SheetFile>
    {
        public async Task<SheetFile> Handle(DownloadPersonnelTemplate query, CancellationToken cancellationToken) =>
            new("人员情况表.xlsx", writer.Write(PersonnelSheet.Template([.. await occupations.GetAllAsync(cancellationToken)])));
    }
}
