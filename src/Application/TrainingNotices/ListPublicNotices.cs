using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Published notices for anybody, newest first.</summary>
[PublicUse]
public sealed record ListPublicNotices(NoticeFilter Filter, PageRequest Page) : IQuery<Page<ListPublicNotices.Item>>
{
    /// <param name="Fees">Every published version, oldest first.</param>
    public sealed record Item(
        Guid Id,
        string CentreName,
        ScopeRow Scope,
        string LevelName,
        string Title,
        string Region,
        string Place,
        DateOnly RegistrationFrom,
        DateOnly RegistrationUntil,
        DateOnly TrainingFrom,
        DateOnly TrainingUntil,
        int Capacity,
        IReadOnlyList<FeeDisclosure> Fees);

    internal sealed class Handler(IReadDb read, IClock clock) : IQueryHandler<ListPublicNotices, Page<Item>>
    {
        public Task<Page<Item>> Handle(ListPublicNotices query, CancellationToken cancellationToken)
        {
            var centres = read.Set<BranchCentre>();
            return query.Filter.Among(read.Set<TrainingNotice>(), clock.Moment).ToPageAsync(
                notice => notice.Id,
                notice => new Item(
                    notice.Id.Value,
                    centres.Where(centre => centre.Id == notice.CentreId).Select(centre => centre.Name).First(),
                    notice.Row,
                    notice.Row.Level.ChineseName(),
                    notice.Details.Title,
                    notice.Details.Region,
                    notice.Details.Place,
                    notice.Details.RegistrationFrom,
                    notice.Details.RegistrationUntil,
                    notice.Details.TrainingFrom,
                    notice.Details.TrainingUntil,
                    notice.Details.Capacity,
                    notice.Fees),
                item => item.Id,
                query.Page,
                cancellationToken);
        }
    }
}
