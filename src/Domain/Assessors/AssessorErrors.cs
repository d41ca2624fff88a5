using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Assessors;

public static class AssessorErrors
{
    public static readonly DomainError NotCertified = new("assessor.not-certified", "The assessor holds no certificate of the society.", Article.A18_1);
    public static readonly DomainError CertificateExpired = new("assessor.certificate-expired", "The assessor's certificate is not in force on that day.", Article.A18_1);
    public static readonly DomainError WrongSpecialty = new("assessor.wrong-specialty", "The assessor's certificate does not cover this specialty.", Article.A18_1);
    public static readonly DomainError SpecialtyMissing = new("assessor.specialty-missing", "Name the occupation and at least one specialty to be examined.", Article.A18_1);
    public static readonly DomainError EnrolledAlready = new("assessor.enrolled-already", "The assessor is on a course already.", Article.A18_1);
    public static readonly DomainError RenewalTooEarly = new("assessor.renewal-too-early", "The certificate runs too long yet to be renewed.", Article.A18_1);
    public static readonly DomainError NotPassed = new("assessor.not-passed", "The assessor has not passed the assessor examination.", Article.A18_1);
    public static readonly DomainError ExaminerCannotCertify = new("assessor.examiner-cannot-certify", "Who recorded the examination does not issue the certificate.", Article.A18_1);
    public static readonly DomainError CertificateNumberTaken = new("assessor.certificate-number-taken", "This certificate number is in use; issue again.");
    public static readonly DomainError NotEditable = new("assessor.not-editable", "A certificate stands as issued: specialties change with the next one.", Article.A18_1);
    public static readonly DomainError NotCommitted = new("assessor.not-committed", "The assessor has not signed the current commitment letter.", Article.A19_1);
    public static readonly DomainError CommitmentTextOutdated = new("assessor.commitment-text-outdated", "The text signed is not the current commitment letter; read it again.", Article.A19_1);
    public static readonly DomainError SecondFactorMissing = new("assessor.second-factor-missing", "The commitment letter is signed with a second factor: set one up first.", Article.A19_1);
    public static readonly DomainError NotTheSigner = new("assessor.not-the-signer", "Assessors sign the commitment letter themselves.", Article.A19_1);
    public static readonly DomainError AccountTaken = new("assessor.account-taken", "The assessor has an account already.");
    public static readonly DomainError Duplicate = new("assessor.duplicate", "This person is on the centre's register of assessors already.", Article.A24_1);
    public static readonly DomainError HasWithdrawn = new("assessor.has-withdrawn", "The assessor has been withdrawn from the register.", Article.A24_1);
    public static readonly DomainError WithdrawalReasonMissing = new("assessor.withdrawal-reason-missing", "Say why the assessor is withdrawn.", Article.A24_1);
    public static readonly DomainError DevelopmentIncomplete = new("assessor.development-incomplete", "A development record names its subject and a day that has been.", Article.A24_1);
}
