using CmtsEval.Application.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.Occupations;

/// <summary>Enters the occupations that the platform ships with and that the catalogue lacks; answers how many were entered.</summary>
[RequiresPermission(Permission.ManageOccupations)]
public sealed record ShipOccupationCatalogue : ICommand<int>
{
    internal sealed class Handler(IOccupationRepository occupations) : ICommandHandler<ShipOccupationCatalogue, int>
    {
        public async Task<int> Handle(ShipOccupationCatalogue command, CancellationToken cancellationToken)
        {
            if (await occupations.ExistsAsync(MetrologyWorker.Code, cancellationToken))
            {
                return 0;
            }

            occupations.Add(MetrologyWorker.Version1());
            return 1;
        }
    }
}
