using CmtsEval.Application.Common;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Registrations;

/// <summary>Whose registrations the files of an archive belong to, by the ID numbers in their names: those of the caller's centre that still take proofs.</summary>
/// <param name="Documents">1 to <see cref="MostDocuments"/> numbers, of any kind of identity document.</param>
/// <param name="NoticeId">Only registrations for this notice.</param>
[RequiresPermission(Permission.ImportRegistrations)]
[CrossesCentres("A person is known once in the whole system; the answer holds only registrations of the caller's own centre.")]
public sealed record MatchProofs(IReadOnlyList<string> Documents, Guid? NoticeId = null) : IQuery<IReadOnlyList<MatchProofs.Item>>
{
    public const int MostDocuments = 1000;

    /// <param name="Index">Of the number among those asked.</param>
    /// <param name="Open">Kinds that may be handed in now.</param>
    public sealed record Item(int Index, Guid RegistrationId, string Name, string NoticeTitle, IReadOnlyList<ProofKind> Open);

    internal sealed class Validator : AbstractValidator<MatchProofs>
    {
        public Validator()
        {
            RuleFor(query => query.Documents).NotEmpty();
            RuleFor(query => query.Documents.Count).LessThanOrEqualTo(MostDocuments).When(query => query.Documents is not null);
            RuleForEach(query => query.Documents).NotEmpty().MaximumLength(30);
        }
    }

    internal sealed class Handler(ITraineeRepository trainees, ITrainingNoticeRepository notices, IReadDb database, ICurrentUser user)
        : IQueryHandler<MatchProofs, IReadOnlyList<Item>>
    {
        private static readonly RegistrationStatus[] TakingProofs = [RegistrationStatus.Draft, RegistrationStatus.Waitlisted, RegistrationStatus.Returned];

        public async Task<IReadOnlyList<Item>> Handle(MatchProofs query, CancellationToken cancellationToken)
        {
            var notice = query.NoticeId is { } id ? (await notices.GetOwnAsync(id, user, cancellationToken)).Id : (TrainingNoticeId?)null;
            var asked = query.Documents.Select((number, index) => (Number: number.Trim().ToUpperInvariant(), index)).ToLookup(pair => pair.Number, pair => pair.index);
            var people = await trainees.FindByDocumentsAsync([.. asked.SelectMany(group => PossibleDocuments(group.Key))], cancellationToken);
            var (centre, ids) = (user.OwnCentreId, people.Values.Select(trainee => trainee.Id).ToArray());
            var found = await (from registration in database.Set<Registration>()
                               join published in database.Set<TrainingNotice>() on registration.NoticeId equals published.Id
                               where registration.CentreId == centre && ids.Contains(registration.TraineeId) && TakingProofs.Contains(registration.Status)
                                   && (notice == null || registration.NoticeId == notice)
                               orderby registration.Id
                               select new { registration, published.Title }).ToListAsync(cancellationToken);
            var of = found.ToLookup(row => row.registration.TraineeId);
            return
            [
                .. from trainee in people.Values
                   from index in asked[trainee.DocumentNumber]
                   from row in of[trainee.Id]
                   orderby index
                   select new Item(index, row.registration.Id.Value, trainee.Name.Value, row.Title, row.registration.OpenProofs),
            ];
        }

        private static IEnumerable<IdentityDocument> PossibleDocuments(string number)
        {
            var faults = new Faults();
            return Enum.GetValues<IdentityDocumentKind>().Select(kind => faults.Try("documents", () => IdentityDocument.Of(kind, number))).OfType<IdentityDocument>();
        }
    }
}
