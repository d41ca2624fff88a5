using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Experts;

public static class ExpertErrors
{
    public static readonly DomainError NotAnExpert = new("expert.not-an-expert", "Only an account with the role of expert is entered in the pool.", Article.A07_3);
    public static readonly DomainError RegisteredAlready = new("expert.registered-already", "This expert is in the pool already.", Article.A07_3);
    public static readonly DomainError OrganisationMissing = new("expert.organisation-missing", "Say where the expert works: conflicts of interest are judged by it.", Article.A07_3);
    public static readonly DomainError SpecialtyMissing = new("expert.specialty-missing", "An expert has at least one specialty.", Article.A07_3);
    public static readonly DomainError AbsenceInvalid = new("expert.absence-invalid", "An absence ends on or after its first day.", Article.A07_3);
}
