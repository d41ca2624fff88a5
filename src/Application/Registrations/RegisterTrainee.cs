using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;
using FluentValidation;

namespace CmtsEval.Application.Registrations;

/// <summary>Registers the signed-in trainee for a published, open notice under one application condition (A12.1, A13.1, A14.3).</summary>
/// <param name="ConditionNumber">Such as <c>3-2</c>.</param>
/// <param name="Origin">How the trainee came; needed (A09.1).</param>
[RequiresPermission(Permission.RegisterTrainee)]
[CrossesCentres("A person is known once in the whole system; the handler answers only the id of the caller's own registration.")]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record RegisterTrainee(
    Guid NoticeId,
    PersonInput Person,
    string ConditionNumber,
    ApplicantBackground Background,
    RegistrationParticulars Particulars,
    RegisterTrainee.ConsentsGiven Consents,
    RegistrationOrigin? Origin = null) : ICommand<Guid>
{
    /// <summary>Versions of the texts that the trainee agreed to; null where consent was not given.</summary>
    public sealed record ConsentsGiven(string? PrivacyNotice, string? SensitiveData)
    {
        internal IReadOnlyList<Consent> ToConsents(DateTimeOffset now) =>
        [
            .. new[] { (ConsentKind.PrivacyNotice, PrivacyNotice), (ConsentKind.SensitiveData, SensitiveData) }
                .Where(given => !string.IsNullOrWhiteSpace(given.Item2))
                .Select(given => new Consent(given.Item1, given.Item2!, now, OnPaper: false)),
        ];
    }

    internal sealed class Validator : AbstractValidator<RegisterTrainee>
    {
        public Validator()
        {
            RuleFor(command => command.Person).NotNull().SetValidator(new PersonInput.Validator());
            RuleFor(command => command.ConditionNumber).NotEmpty().MaximumLength(10);
            RuleFor(command => command.Background).NotNull().SetValidator(new BackgroundValidator());
            RuleFor(command => command.Particulars).NotNull().SetValidator(new ParticularsValidator());
            RuleFor(command => command.Origin!.Channel).IsInEnum().When(command => command.Origin is not null);
            RuleFor(command => command.Consents).NotNull();
            RuleFor(command => command.Consents.PrivacyNotice).MaximumLength(30).When(command => command.Consents is not null);
            RuleFor(command => command.Consents.SensitiveData).MaximumLength(30).When(command => command.Consents is not null);
        }
    }

    internal sealed class Handler(
        ITrainingNoticeRepository notices,
        IBranchCentreRepository centres,
        IOccupationRepository occupations,
        ITraineeRepository trainees,
        IRegistrationRepository registrations,
        IBlacklistRepository blacklist,
        ICertificateRepository certificates,
        IAccounts accounts,
        ICurrentUser user,
        IClock clock) : ICommandHandler<RegisterTrainee, Guid>
    {
        public async Task<Guid> Handle(RegisterTrainee command, CancellationToken cancellationToken)
        {
            var notice = await notices.LockAsync(new(command.NoticeId), cancellationToken);
            var centre = await centres.GetAsync(notice.CentreId, cancellationToken);
            var occupation = await occupations.GetByCodeAsync(notice.Row.OccupationCode, cancellationToken);
            notice.RequireOpen(centre, clock.Moment);

            var person = command.Person.ToParticulars();
            var blocked = await blacklist.IsBlockedAsync(person.Document, clock.Today, cancellationToken);
            var trainee = await EnterAsync(person, command.Consents.ToConsents(clock.Now), cancellationToken);
            await RequireFirstAsync(notice, trainee, cancellationToken);
            var certified = await certificates.CertifiedAsync([trainee.Id], cancellationToken);
            var places = (await registrations.PlacesAsync([notice.Id], cancellationToken))[notice.Id];

            var registration = notice.Register(
                trainee,
                new RegistrationClaim(command.ConditionNumber, command.Background, command.Particulars, command.Origin),
                RegistrationSource.Trainee,
                occupation,
                centre,
                new TraineeStanding(blocked, [.. certified[trainee.Id]]),
                places,
                clock.Moment);
            registrations.Add(registration);

            return registration.Id.Value;
        }

        private async Task<Trainee> EnterAsync(TraineeParticulars person, IReadOnlyList<Consent> consents, CancellationToken cancellationToken)
        {
            var known = await trainees.FindByDocumentsAsync([person.Document], cancellationToken);
            if (known.GetValueOrDefault(person.Document.Number) is { } trainee)
            {
                trainee.Claim(user.Id, person);
                trainee.Update(person);
                trainee.Consent(consents);
            }
            else if (user.TraineeId is not null)
            {
                throw new DomainException(TraineeErrors.AccountOfAnother);
            }
            else
            {
                trainee = Trainee.Enter(person, consents, clock.Now, user.Id);
                trainees.Add(trainee);
            }

            await accounts.LinkTraineeAsync(user.Id, trainee.Id, cancellationToken);
            return trainee;
        }

        private async Task RequireFirstAsync(TrainingNotice notice, Trainee trainee, CancellationToken cancellationToken)
        {
            var live = await registrations.LiveAmongAsync([notice.Id], [trainee.Id], cancellationToken);
            if (live.Count > 0)
            {
                throw new DomainException(RegistrationErrors.RegisteredAlready);
            }
        }
    }
}
