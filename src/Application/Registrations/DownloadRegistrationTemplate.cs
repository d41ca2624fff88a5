using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Registrations.Sheet;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.Registrations;

/// <summary>The registration sheet to fill in, with the occupations, levels and conditions in force today to choose from.</summary>
[RequiresPermission(Permission.ImportRegistrations)]
public sealed record DownloadRegistrationTemplate : IQuery<SheetFile>
{
    internal sealed class Handler(IOccupationRepository occupations, ISheetWriter writer, IClock clock)
        : IQueryHandler<DownloadRegistrationTemplate, SheetFile>
    {
        public async Task<SheetFile> Handle(DownloadRegistrationTemplate query, CancellationToken cancellationToken)
        {
            var catalogue = await occupations.GetAllAsync(cancellationToken);
            return new SheetFile("报名登记表.xlsx", writer.Write(RegistrationTemplate.Of(catalogue, clock.Today)));
        }
    }
}
