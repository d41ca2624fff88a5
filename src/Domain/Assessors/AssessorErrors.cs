using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Assessors;

public static class AssessorErrors
{
    public static readonly DomainError NotCertified = new("assessor.not-certified", "The assessor holds no certificate of the society.", Article.A18_1);
    public static readonly DomainError CertificateExpired = new("assessor.certificate-expired", "The assessor's certificate is not in force on that day.", Article.A18_1);
    public static readonly DomainError WrongSpecialty = new("assessor.wrong-specialty", "The assessor's certificate does not cover this specialty.", Article.A18_1);
    public static readonly DomainError NotCommitted = new("assessor.not-committed", "The assessor has not signed the current commitment letter.", Article.A19_1);
    public static readonly DomainError CommitmentTextOutdated = new("assessor.commitment-text-outdated", "The text signed is not the current commitment letter; read it again.", Article.A19_1);
    public static readonly DomainError NotTheSigner = new("assessor.not-the-signer", "Assessors sign the commitment letter themselves.", Article.A19_1);
    public static readonly DomainError AccountTaken = new("assessor.account-taken", "The assessor has an account already.");
    public static readonly DomainError Duplicate = new("assessor.duplicate", "This person is on the centre's register of assessors already.", Article.A24_1);
}
