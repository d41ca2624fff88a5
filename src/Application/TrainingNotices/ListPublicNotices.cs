using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Published notices for anybody, newest first.</summary>
/// <param name="Region">Province-level region, exactly.</param>
/// <param name="Specialty">工种, exactly.</param>
/// <param name="TrainingFrom">Only those whose training begins on this day or later.</param>
/// <param name="TrainingUntil">Only those whose training begins on this day or earlier.</param>
/// <param name="OpenOnly">Only those that take registrations now.</param>
[PublicUse]
public sealed record ListPublicNotices(
    string? Region,
    string? OccupationCode,
    string? Specialty,
    SkillLevel? Level,
    DateOnly? TrainingFrom,
    DateOnly? TrainingUntil,
    bool OpenOnly,
    PageRequest Page) : IQuery<Page<ListPublicNotices.Item>>
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
            return Published(query).ToPageAsync(
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

        private IQueryable<TrainingNotice> Published(ListPublicNotices query)
        {
            var (day, time) = (clock.Moment.Day, clock.Moment.Time);
            var notices = read.Set<TrainingNotice>().Where(notice => notice.Status == TrainingNoticeStatus.Published);
            notices = query.Region is { Length: > 0 } region ? notices.Where(notice => notice.Details.Region == region) : notices;
            notices = query.OccupationCode is { Length: > 0 } code ? notices.Where(notice => notice.Row.OccupationCode == code) : notices;
            notices = query.Specialty is { Length: > 0 } specialty ? notices.Where(notice => notice.Row.Specialty == specialty) : notices;
            notices = query.Level is { } level ? notices.Where(notice => notice.Row.Level == level) : notices;
            notices = query.TrainingFrom is { } from ? notices.Where(notice => notice.Details.TrainingFrom >= from) : notices;
            notices = query.TrainingUntil is { } until ? notices.Where(notice => notice.Details.TrainingFrom <= until) : notices;
            return query.OpenOnly
                ? notices.Where(notice =>
                    (notice.Details.RegistrationFrom < day || (notice.Details.RegistrationFrom == day && notice.Details.OpensAt <= time))
                    && (notice.Details.RegistrationUntil > day
                        || (notice.Details.RegistrationUntil == day && (notice.Details.ClosesAt == null || notice.Details.ClosesAt > time))))
                : notices;
        }
    }
}
