using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Management;

public static class ManagementErrors
{
    public static readonly DomainError PositionMissing = new("management-member.position-missing", "Say which position the person holds.", Article.A24_1);
    public static readonly DomainError SinceInFuture = new("management-member.since-in-future", "Nobody has held a position since a day to come.", Article.A24_1);
    public static readonly DomainError Duplicate = new("management-member.duplicate", "This person is on the centre's register of managers already.", Article.A24_1);
    public static readonly DomainError NotFullTime = new("management-member.not-full-time", "Who is in charge of a centre works there full-time.", Article.A05_2);
    public static readonly DomainError HasLeft = new("management-member.has-left", "The person has left the centre.", Article.A24_1);
    public static readonly DomainError DevelopmentIncomplete = new("management-member.development-incomplete", "A development record names its subject and a day that has been.", Article.A24_1);
}
