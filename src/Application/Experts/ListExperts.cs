using CmtsEval.Application.Accounts;
using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Experts;

namespace CmtsEval.Application.Experts;

/// <summary>The pool of experts for the society; for an expert the own entry (A07.3).</summary>
[RequiresPermission(Permission.ReadExperts)]
public sealed record ListExperts(string? Specialty, PageRequest Page) : IQuery<Page<ExpertLine>>
{
    internal sealed class Handler(IReadDb database, IAccounts accounts, IClock clock) : IQueryHandler<ListExperts, Page<ExpertLine>>
    {
        public async Task<Page<ExpertLine>> Handle(ListExperts query, CancellationToken cancellationToken)
        {
            var experts = database.Set<Expert>();
            if (!string.IsNullOrWhiteSpace(query.Specialty))
            {
                experts = experts.Where(expert => expert.Specialties.Contains(query.Specialty));
            }

            var page = await experts.ToPageAsync(
                expert => expert.Id,
                expert => expert,
                expert => expert.Id.Value,
                query.Page,
                cancellationToken);
            var cards = await accounts.CardsAsync([.. page.Items.Select(expert => expert.Account)], cancellationToken);
            var audits = await database.Set<BranchCentreApplication>().CountAuditsAsync(cancellationToken);
            return new Page<ExpertLine>(
                [.. page.Items.Select(expert => ExpertLine.Of(expert, cards[expert.Account], audits.GetValueOrDefault(expert.Account.Value), clock.Today))],
                page.Next);
        }
    }
}

/// <param name="Audits">For which the expert was chosen, ended ones too.</param>
/// <param name="AwayUntil">Last day of the absence that today is in; null while the expert can be asked.</param>
public sealed record ExpertLine(
    Guid Id,
    Guid UserId,
    string Name,
    string? Organisation,
    string Title,
    IReadOnlyList<string> Specialties,
    int Audits,
    DateOnly? AwayUntil,
    DateOnly RegisteredOn)
{
    internal static ExpertLine Of(Expert expert, AccountCard card, int audits, DateOnly today) => new(
        expert.Id.Value,
        card.UserId,
        card.DisplayName,
        card.Organisation,
        expert.Title,
        expert.Specialties,
        audits,
        expert.Absences.FirstOrDefault(absence => absence.Covers(today))?.Until,
        expert.RegisteredOn);
}
