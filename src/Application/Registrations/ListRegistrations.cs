using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.Registrations;

/// <summary>Registrations of the caller's centre; of all centres for the society. Numbers are masked.</summary>
/// <param name="Name">Only people of exactly this name.</param>
[RequiresPermission(Permission.ReadRegistrations)]
public sealed record ListRegistrations(RegistrationStatus? Status, Guid? NoticeId, string? Name, PageRequest Page)
    : IQuery<Page<ListRegistrations.Item>>
{
    /// <param name="Document">Masked.</param>
    /// <param name="Mobile">Masked.</param>
    /// <param name="ProofsMissing">Proof kinds that the condition needs and nobody has handed in; a loss statement stands for a diploma.</param>
    /// <param name="ProofsUnchecked">Proofs without a verdict.</param>
    public sealed record Item(
        Guid Id,
        Guid NoticeId,
        Guid TraineeId,
        string Name,
        string Document,
        string Mobile,
        ScopeRow Scope,
        string ConditionNumber,
        RegistrationStatus Status,
        RegistrationSource Source,
        string Employer,
        int ProofsMissing,
        int ProofsUnchecked,
        bool Paid,
        DateTimeOffset RegisteredAt);

    internal sealed class Handler(IReadDb read) : IQueryHandler<ListRegistrations, Page<Item>>
    {
        public async Task<Page<Item>> Handle(ListRegistrations query, CancellationToken cancellationToken)
        {
            var name = string.IsNullOrWhiteSpace(query.Name) ? null : PersonName.Of(query.Name);
            var notice = query.NoticeId is { } id ? new TrainingNoticeId(id) : (TrainingNoticeId?)null;
            var found = from registration in read.Set<Registration>()
                        join trainee in read.Set<Trainee>() on registration.TraineeId equals trainee.Id
                        where (query.Status == null || registration.Status == query.Status)
                            && (notice == null || registration.NoticeId == notice)
                            && (name == null || trainee.Name == name)
                        select new { registration, trainee };
            return await found.ToPageAsync(
                pair => pair.registration.Id,
                pair => Of(pair.registration, pair.trainee),
                item => item.Id,
                query.Page,
                cancellationToken);
        }

        private static Item Of(Registration registration, Trainee trainee) => new(
            registration.Id.Value,
            registration.NoticeId.Value,
            trainee.Id.Value,
            trainee.Name.Value,
            IdentityDocument.Mask(trainee.DocumentNumber),
            trainee.Mobile.Masked(),
            registration.Row,
            registration.ConditionNumber,
            registration.Status,
            registration.Source,
            registration.Employer,
            registration.NeededProofs.Count(kind => registration.ProofOf(kind) is null
                && !(kind is ProofKind.Diploma && registration.ProofOf(ProofKind.DiplomaLossStatement) is not null)),
            registration.Proofs.Count(proof => proof.Verdict is null),
            registration.Payment is not null,
            registration.RegisteredAt);
    }
}
