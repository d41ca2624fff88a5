using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using FluentValidation;

namespace CmtsEval.Application.Blacklist;

/// <summary>Enters the person of a registration in the shared list, in force at once everywhere for five years (A14.1, A14.3).</summary>
/// <param name="Ground">5 to 1,000 characters.</param>
/// <param name="EvidenceFileIds">At least one; the false proof itself, or files uploaded as evidence.</param>
[RequiresPermission(Permission.BlacklistTrainee)]
[CrossesCentres("The list is one for all centres and shown to none; the handler takes registrations of the caller's own centre only.")]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record BlacklistTrainee(Guid RegistrationId, string Ground, IReadOnlyList<Guid> EvidenceFileIds) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<BlacklistTrainee>
    {
        public Validator()
        {
            RuleFor(command => command.Ground).NotNull().MaximumLength(1000);
            RuleFor(command => command.EvidenceFileIds).NotNull();
            RuleFor(command => command.EvidenceFileIds).Must(files => files.Count <= 20).When(command => command.EvidenceFileIds is not null);
        }
    }

    internal sealed class Handler(
        IRegistrationRepository registrations,
        ITraineeRepository trainees,
        IBlacklistRepository blacklist,
        IFiles files,
        ICurrentUser user,
        IClock clock) : ICommandHandler<BlacklistTrainee, Guid>
    {
        public async Task<Guid> Handle(BlacklistTrainee command, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(command.RegistrationId), cancellationToken);
            if (!user.SeesEveryCentre && registration.CentreId != user.OwnCentreId)
            {
                throw new DomainException(SharedErrors.NotFound);
            }

            var trainee = await trainees.GetAsync(registration.TraineeId, cancellationToken);
            foreach (var file in command.EvidenceFileIds)
            {
                await files.RequireAsync(new(file), cancellationToken);
            }

            if (await blacklist.IsBlockedAsync(trainee.Document, clock.Today, cancellationToken))
            {
                throw new DomainException(BlacklistErrors.InForceAlready);
            }

            var entry = BlacklistEntry.Enter(
                trainee,
                command.Ground,
                [.. command.EvidenceFileIds.Select(StoredFileId.From)],
                registration,
                user.CentreId,
                user.Id,
                clock.Today,
                clock.Now);
            blacklist.Add(entry);

            return entry.Id.Value;
        }
    }
}
