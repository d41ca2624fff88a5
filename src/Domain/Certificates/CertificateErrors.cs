using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Certificates;

/// <summary>Why a certificate is not issued, changed or shown.</summary>
public static class CertificateErrors
{
    public static readonly DomainError NumberInvalid =
        new("certificate.number-invalid", "This is not a certificate number of the society.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NumberPartOutOfRange =
        new("certificate.number-part-out-of-range", "Year, centre, occupation or serial does not fit into a certificate number.");

    public static readonly DomainError RegisterFull =
        new("certificate.register-full", "The centre's register of this year has given out all of its 999,999 numbers.");

    public static readonly DomainError SubmissionNotApproved =
        new("certificate.submission-not-approved", "Certificates are issued for results that the society has approved.", Article.A22_2);

    public static readonly DomainError ReviewerCannotIssue =
        new("certificate.reviewer-cannot-issue", "Who reviewed the results does not issue the certificates.", Article.A22_2);

    public static readonly DomainError TraineeNotApproved =
        new("certificate.trainee-not-approved", "The society has not approved this trainee's results.", Article.A22_2);

    public static readonly DomainError OutOfScope =
        new("certificate.out-of-scope", "The society issues no certificate outside the scope of the centre.", Article.A08_2);

    public static readonly DomainError NotPassed =
        new("certificate.not-passed", "A certificate needs completed training and every subject passed.", Article.A23_1);

    public static readonly DomainError IssuedAlready =
        new("certificate.issued-already", "A certificate has been issued for this registration.");

    public static readonly DomainError PhotoMissing =
        new("certificate.photo-missing", "The registration has no photo to print.", Article.A13_3);

    public static readonly DomainError NothingToIssue =
        new("certificate.nothing-to-issue", "All approved trainees of this submission have their certificates.");

    public static readonly DomainError ReasonMissing =
        new("certificate.reason-missing", "A change of a certificate's status needs a reason of 2 to 500 characters.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NotIssued =
        new("certificate.not-issued", "Only a certificate in force can be suspended.");

    public static readonly DomainError NotSuspended =
        new("certificate.not-suspended", "Only a suspended certificate can be reinstated.");

    public static readonly DomainError Ended =
        new("certificate.ended", "The certificate has been withdrawn or replaced; that is final.");

    public static readonly DomainError NotVerified =
        new("certificate.not-verified", "No certificate matches what was entered.", Kind: ErrorKind.NotFound);
}
