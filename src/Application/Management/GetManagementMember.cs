using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.People;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Management;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Management;

/// <summary>One entry of the register of managers, with development and history (A24.1).</summary>
[RequiresPermission(Permission.ReadStaffRegisters)]
public sealed record GetManagementMember(Guid MemberId) : IQuery<ManagementView>
{
    internal sealed class Handler(IReadDb database, IAccounts accounts) : IQueryHandler<GetManagementMember, ManagementView>
    {
        public async Task<ManagementView> Handle(GetManagementMember query, CancellationToken cancellationToken)
        {
            var id = new ManagementMemberId(query.MemberId);
            var found = await database.Set<ManagementMember>()
                .Where(member => member.Id == id)
                .Select(member => new
                {
                    Member = member,
                    Version = EF.Property<uint>(member, "Version"),
                    Centre = database.Set<BranchCentre>().Where(centre => centre.Id == member.CentreId).Select(centre => centre.Name).FirstOrDefault(),
                })
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new DomainException(SharedErrors.NotFound);

            return new ManagementView(
                ManagementLine.Of(found.Member, found.Centre ?? string.Empty),
                found.Version,
                [.. found.Member.Development.OrderByDescending(record => record.On).Select(DevelopmentInput.Of)],
                await RegisterEventView.OfAsync(found.Member.History, accounts, cancellationToken));
        }
    }
}

/// <param name="Version">Sent back with a change, so that nobody overwrites what they did not see.</param>
public sealed record ManagementView(
    ManagementLine Entry, uint Version, IReadOnlyList<DevelopmentInput> Development, IReadOnlyList<RegisterEventView> History);
