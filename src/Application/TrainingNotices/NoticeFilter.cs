using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Which published notices somebody looks for; null asks for nothing.</summary>
/// <param name="Region">Province-level region, exactly.</param>
/// <param name="Specialty">工种, exactly.</param>
/// <param name="TrainingFrom">Only those whose training begins on this day or later.</param>
/// <param name="TrainingUntil">Only those whose training begins on this day or earlier.</param>
/// <param name="FeeFrom">Only those whose total today is this much or more, in yuan.</param>
/// <param name="FeeUntil">Only those whose total today is this much or less, in yuan.</param>
/// <param name="OpenOnly">Only those that take registrations now.</param>
public sealed record NoticeFilter(
    string? Region = null,
    string? OccupationCode = null,
    string? Specialty = null,
    SkillLevel? Level = null,
    DateOnly? TrainingFrom = null,
    DateOnly? TrainingUntil = null,
    decimal? FeeFrom = null,
    decimal? FeeUntil = null,
    bool OpenOnly = false)
{
    internal IQueryable<TrainingNotice> Among(IQueryable<TrainingNotice> all, Moment now)
    {
        var (day, time) = (now.Day, now.Time);
        var found = all.Where(notice => notice.Status == TrainingNoticeStatus.Published);
        found = Region is { Length: > 0 } ? found.Where(notice => notice.Details.Region == Region) : found;
        found = OccupationCode is { Length: > 0 } ? found.Where(notice => notice.Row.OccupationCode == OccupationCode) : found;
        found = Specialty is { Length: > 0 } ? found.Where(notice => notice.Row.Specialty == Specialty) : found;
        found = Level is { } ? found.Where(notice => notice.Row.Level == Level) : found;
        found = TrainingFrom is { } ? found.Where(notice => notice.Details.TrainingFrom >= TrainingFrom) : found;
        found = TrainingUntil is { } ? found.Where(notice => notice.Details.TrainingFrom <= TrainingUntil) : found;
        found = FeeFrom is { } ? found.Where(notice =>
            notice.Prices.Where(price => price.AppliesFrom <= day).OrderByDescending(price => price.Number).Select(price => price.Total).First() >= FeeFrom) : found;
        found = FeeUntil is { } ? found.Where(notice =>
            notice.Prices.Where(price => price.AppliesFrom <= day).OrderByDescending(price => price.Number).Select(price => price.Total).First() <= FeeUntil) : found;
        return OpenOnly
            ? found.Where(notice =>
                (notice.Details.RegistrationFrom < day || (notice.Details.RegistrationFrom == day && notice.Details.OpensAt <= time))
                && (notice.Details.RegistrationUntil > day
                    || (notice.Details.RegistrationUntil == day && (notice.Details.ClosesAt == null || notice.Details.ClosesAt > time))))
            : found;
    }
}
