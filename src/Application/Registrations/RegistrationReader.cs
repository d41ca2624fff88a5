using CmtsEval.Application.Common;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Registrations;

/// <summary>Reads registrations of the caller whole.</summary>
internal sealed class RegistrationReader(IReadDb read, IOccupationRepository occupations)
{
    /// <exception cref="DomainException">There is no such registration for the caller.</exception>
    public async Task<RegistrationView> GetAsync(RegistrationId id, CancellationToken cancellationToken) =>
        await FindAsync(registration => registration.Id == id, cancellationToken) is [var found] ? found : throw new DomainException(SharedErrors.NotFound);

    public async Task<IReadOnlyList<RegistrationView>> FindAsync(
        System.Linq.Expressions.Expression<Func<Registration, bool>> which, CancellationToken cancellationToken)
    {
        var others = read.Set<Registration>();
        var found = await (from registration in read.Set<Registration>().Where(which)
                           join trainee in read.Set<Trainee>() on registration.TraineeId equals trainee.Id
                           join notice in read.Set<TrainingNotice>() on registration.NoticeId equals notice.Id
                           orderby registration.Id descending
                           select new
                           {
                               registration,
                               trainee,
                               notice,
                               Ahead = others.Count(other => other.NoticeId == registration.NoticeId
                                   && other.Status == RegistrationStatus.Waitlisted && other.WaitingNumber < registration.WaitingNumber),
                               Version = EF.Property<uint>(registration, "Version"),
                           })
            .ToListAsync(cancellationToken);
        var catalogue = (await occupations.GetAllAsync(cancellationToken)).ToDictionary(occupation => occupation.Code, StringComparer.Ordinal);
        return [.. found.Select(row => RegistrationView.Of(
            row.registration, row.trainee, row.notice, ConditionOf(row.registration, catalogue), row.Ahead, row.Version))];
    }

    private static ApplicationCondition? ConditionOf(Registration registration, Dictionary<string, Occupation> catalogue) =>
        catalogue.GetValueOrDefault(registration.Row.OccupationCode)?.Versions
            .FirstOrDefault(version => version.Number == registration.CatalogueVersion)?.Levels
            .FirstOrDefault(level => level.Level == registration.Row.Level)?.Conditions
            .FirstOrDefault(condition => condition.Number == registration.ConditionNumber);
}
