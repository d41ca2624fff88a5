using CmtsEval.Application.Files;
using CmtsEval.Application.Registrations;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Web.Endpoints;

/// <param name="ConditionNumber">Such as <c>3-2</c>.</param>
internal sealed record RegisterTraineeBody(
    PersonInput Person,
    string ConditionNumber,
    ApplicantBackground Background,
    RegistrationParticulars Particulars,
    RegisterTrainee.ConsentsGiven Consents,
    RegistrationOrigin? Origin);

/// <param name="ConditionNumber">Such as <c>3-2</c>.</param>
internal sealed record ClaimBody(string ConditionNumber, ApplicantBackground Background, RegistrationParticulars Particulars, uint? Version);

/// <param name="Claim">Whether condition, background and particulars are to be corrected, besides the proofs found unclear or false.</param>
internal sealed record ReturnRegistrationBody(string Reason, bool Claim, uint? Version);

internal sealed record PurposeBody(AccessPurpose Purpose);

internal sealed record ProofsBody(IReadOnlyList<AttachProofs.Item> Proofs);

/// <param name="Remark">Needed unless the verdict is accepted.</param>
internal sealed record VerdictBody(ProofVerdict Verdict, string? Remark, uint? Version);

/// <param name="Amount">In yuan; equals the published fee (A11.3).</param>
internal sealed record PaymentBody(decimal Amount, string ReceiptNumber, DateOnly PaidOn, uint? Version);

/// <param name="Ground">5 to 1,000 characters.</param>
/// <param name="EvidenceFileIds">At least one.</param>
internal sealed record BlacklistBody(string Ground, IReadOnlyList<Guid> EvidenceFileIds);
