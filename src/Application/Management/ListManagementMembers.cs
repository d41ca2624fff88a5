using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Management;

/// <summary>The register of managers (A24.1): of the own centre, or of all for the society; numbers are masked.</summary>
/// <param name="CentreId">One centre; null for all that this user sees.</param>
/// <param name="HasLeft">Those who have left, instead of those who are there.</param>
[RequiresPermission(Permission.ReadStaffRegisters)]
public sealed record ListManagementMembers(Guid? CentreId, bool HasLeft, PageRequest Page) : IQuery<Page<ManagementLine>>
{
    internal sealed class Handler(IReadDb database) : IQueryHandler<ListManagementMembers, Page<ManagementLine>>
    {
        public async Task<Page<ManagementLine>> Handle(ListManagementMembers query, CancellationToken cancellationToken)
        {
            var members = database.Set<ManagementMember>().Where(member => (member.LeftOn != null) == query.HasLeft);
            if (query.CentreId is { } centre)
            {
                var id = new BranchCentreId(centre);
                members = members.Where(member => member.CentreId == id);
            }

            var page = await members.ToPageAsync(
                member => member.Id,
                member => new
                {
                    Member = member,
                    Centre = database.Set<BranchCentre>().Where(each => each.Id == member.CentreId).Select(each => each.Name).FirstOrDefault(),
                },
                row => row.Member.Id.Value,
                query.Page,
                cancellationToken);
            return new Page<ManagementLine>([.. page.Items.Select(row => ManagementLine.Of(row.Member, row.Centre ?? string.Empty))], page.Next);
        }
    }
}

public sealed record ManagementLine(
    Guid Id,
    Guid CentreId,
    string CentreName,
    string Name,
    string IdNumberMasked,
    string MobileMasked,
    ManagementPostInput Post,
    DateOnly RegisteredOn,
    DateOnly? LeftOn)
{
    internal static ManagementLine Of(ManagementMember member, string centre) => new(
        member.Id.Value,
        member.CentreId.Value,
        centre,
        member.Name.Value,
        IdentityDocument.Mask(member.IdNumber),
        MobileNumber.Of(member.Mobile).Masked(),
        ManagementPostInput.Of(member.Post),
        member.RegisteredOn,
        member.LeftOn);
}
