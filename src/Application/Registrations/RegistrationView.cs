using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.Registrations;

/// <summary>One registration with person, claim, proofs and decision; numbers are masked.</summary>
/// <param name="Document">Masked.</param>
/// <param name="Mobile">Masked.</param>
/// <param name="WaitingPlace">Place in the waiting list, 1 for who moves up next; null when it does not wait.</param>
/// <param name="MovedUpAt">When it got a place from the waiting list.</param>
/// <param name="Version">Send it back with a change.</param>
public sealed record RegistrationView(
    Guid Id,
    Guid NoticeId,
    string NoticeTitle,
    Guid TraineeId,
    string Name,
    IdentityDocumentKind DocumentKind,
    string Document,
    Sex Sex,
    DateOnly BirthDate,
    string Mobile,
    ScopeRow Scope,
    RegistrationStatus Status,
    RegistrationSource Source,
    string ConditionNumber,
    string ConditionText,
    ApplicantBackground Background,
    RegistrationParticulars Particulars,
    IReadOnlyList<ProofKind> NeededProofs,
    IReadOnlyList<RegistrationView.ProofView> Proofs,
    decimal FeeDue,
    RegistrationView.PaymentView? Payment,
    string? DecisionReason,
    IReadOnlyList<RegistrationStep> Steps,
    ReturnedItems? Returned,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? DecidedAt,
    int? WaitingPlace,
    DateTimeOffset? MovedUpAt,
    uint Version)
{
    public sealed record ProofView(
        ProofKind Kind,
        Guid FileId,
        string? VerificationCode,
        DateTimeOffset AttachedAt,
        ProofVerdict? Verdict,
        string? Remark,
        DateTimeOffset? CheckedAt);

    public sealed record PaymentView(decimal Amount, string ReceiptNumber, DateOnly PaidOn);

    internal static RegistrationView Of(
        Registration registration, Trainee trainee, TrainingNotice notice, ApplicationCondition? condition, int ahead, uint version) => new(
        registration.Id.Value,
        notice.Id.Value,
        notice.Title,
        trainee.Id.Value,
        trainee.Name.Value,
        trainee.DocumentKind,
        IdentityDocument.Mask(trainee.DocumentNumber),
        trainee.Sex,
        trainee.BirthDate,
        trainee.Mobile.Masked(),
        registration.Row,
        registration.Status,
        registration.Source,
        registration.ConditionNumber,
        condition?.Text ?? string.Empty,
        registration.Background,
        registration.Particulars,
        registration.NeededProofs,
        [.. registration.Proofs.Select(proof => new ProofView(
            proof.Kind, proof.FileId.Value, proof.VerificationCode, proof.AttachedAt, proof.Verdict, proof.Remark, proof.CheckedAt))],
        registration.FeeDue,
        registration.Payment is { } payment ? new PaymentView(payment.Amount, payment.ReceiptNumber, payment.PaidOn) : null,
        registration.DecisionReason,
        registration.Steps,
        registration.Returned,
        registration.RegisteredAt,
        registration.SubmittedAt,
        registration.DecidedAt,
        registration.Status is RegistrationStatus.Waitlisted ? ahead + 1 : null,
        registration.MovedUpAt,
        version);
}
