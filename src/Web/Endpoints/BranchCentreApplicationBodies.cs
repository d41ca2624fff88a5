using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Web.Endpoints;

public sealed record EditApplicationBody(ApplicationSections Sections, uint? Version);

/// <param name="FileId">An uploaded sheet that was previewed.</param>
public sealed record SheetBody(Guid FileId, uint? Version);

/// <param name="Purpose">Why the numbers are needed; kept in the audit trail.</param>
public sealed record RevealPersonsBody(AccessPurpose Purpose);

public sealed record ReviewApplicationBody(IReadOnlyList<ReviewApplication.Verdict> Verdicts, uint? Version);

public sealed record AnswerReviewBody(IReadOnlyList<AnswerReview.Answer> Answers, uint? Version);

/// <param name="ReviewerId">Null for the caller.</param>
public sealed record AssignReviewerBody(Guid? ReviewerId, uint? Version);

public sealed record OfferAgreementBody(IReadOnlyList<ScopeRow> Scope, uint? Version);

/// <param name="DocumentHash">SHA-256 of the agreement that was shown, 64 lower-case hexadecimal digits.</param>
/// <param name="Name">As the signer types it.</param>
/// <param name="Code">Of the authenticator app.</param>
public sealed record SignAgreementBody(string DocumentHash, string Name, string? Code, uint? Version);

/// <param name="Name">Of the approver, as typed.</param>
/// <param name="Code">Of the authenticator app.</param>
public sealed record ApproveBranchCentreBody(string Name, string? Code, uint? Version);

public sealed record RefuseApplicationBody(string? Reason, uint? Version);

public sealed record ReasonBody(string? Reason, uint? Version);
