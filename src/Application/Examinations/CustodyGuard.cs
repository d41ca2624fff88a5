using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.Examinations;

internal static class CustodyGuard
{
    public static CustodyActor AsCustodyActor(this ICurrentUser user) =>
        new(user.Id, user.Roles.Contains(Role.SocietyReviewer), user.AssessorId);

    /// <summary>Runs a step; a refusal under A20.1 stays refused and becomes an incident.</summary>
    public static async Task<T> GuardedAsync<T>(
        this ICustodyBreaches breaches, Examination examination, ICurrentUser user, IClock clock, Func<Task<T>> step, CancellationToken cancellationToken)
    {
        try
        {
            return await step();
        }
        catch (DomainException refusal) when (refusal.Error.Article == Article.A20_1)
        {
            var incident = new ExamIncident(
                examination.Id, examination.CentreId, IncidentKind.CustodyBreak, refusal.Error.Code, null, user.Id, clock.Now);
            await breaches.RecordAsync(incident, cancellationToken);
            throw;
        }
    }
}
