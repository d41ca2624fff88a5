using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

/// <summary>Four reads, however many trainees: class, registrations, people, blacklist.</summary>
internal sealed class ResultFileRepository(CmtsEvalDbContext context, ITrainingClassRepository classes, IBlacklistRepository blacklist)
    : IResultFileRepository
{
    public async Task<IReadOnlyList<ResultFile>> OfAsync(
        Examination examination, IReadOnlyList<TraineeId> trainees, DateOnly day, CancellationToken cancellationToken) =>
        [.. (await DrawAsync(examination, trainees, day, cancellationToken)).Select(drawn => drawn.File)];

    public async Task<IReadOnlyList<IssueFile>> ForIssueAsync(
        Examination examination, IReadOnlyList<TraineeId> trainees, DateOnly day, CancellationToken cancellationToken) =>
        [.. (await DrawAsync(examination, trainees, day, cancellationToken))
            .Select(drawn => new IssueFile(CertificateHolder.Of(drawn.Trainee), drawn.File))];

    private async Task<IReadOnlyList<(Trainee Trainee, ResultFile File)>> DrawAsync(
        Examination examination, IReadOnlyList<TraineeId> trainees, DateOnly day, CancellationToken cancellationToken)
    {
        var trainingClass = await classes.GetAsync(examination.ClassId, cancellationToken);
        var registrationOf = examination.Candidates
            .Where(candidate => trainees.Contains(candidate.TraineeId))
            .ToDictionary(candidate => candidate.TraineeId, candidate => candidate.RegistrationId);
        var wanted = registrationOf.Values.ToList();
        var registrations = await context.Set<Registration>().AsNoTracking()
            .Where(registration => wanted.Contains(registration.Id))
            .ToDictionaryAsync(registration => registration.TraineeId, cancellationToken);
        var people = await context.Set<Trainee>().AsNoTracking()
            .Where(trainee => trainees.Contains(trainee.Id))
            .ToDictionaryAsync(trainee => trainee.Id, cancellationToken);
        if (trainees.Any(trainee => !people.ContainsKey(trainee)))
        {
            throw new DomainException(SharedErrors.NotFound);
        }

        var blocked = await blacklist.BlockedAmongAsync([.. people.Values.Select(person => person.Document)], day, cancellationToken);
        return
        [
            .. trainees.Select(trainee => (
                people[trainee],
                ResultFile.Of(
                    trainee,
                    trainingClass,
                    examination,
                    registrations.GetValueOrDefault(trainee),
                    blocked.Contains(people[trainee].DocumentNumber)))),
        ];
    }
}
