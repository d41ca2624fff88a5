using CmtsEval.Application.Auditing;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Auditing;

internal sealed class AuditTrail(ICurrentUser user, IRequestContext request, IClock clock, IServiceScopeFactory scopes) : IAuditTrail
{
    public AuditEntry Done(AuditedUse use) => Entry(use, AuditOutcome.Done, null);

    /// <summary>Whoever hangs up does not keep the refusal out of the trail, so nothing cancels it.</summary>
    public async Task RefusedAsync(AuditedUse use, DomainError error)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>();
        context.Add(Entry(use, AuditOutcome.Refused, error));
        await context.SaveChangesAsync(CancellationToken.None);
    }

    private AuditEntry Entry(AuditedUse use, AuditOutcome outcome, DomainError? error) => new()
    {
        Id = OrderedGuid.Next(),
        At = clock.Now,
        UserId = user.SignedInId?.Value,
        Roles = string.Join(',', user.Roles),
        CentreId = user.CentreId?.Value,
        UseCase = use.UseCase,
        Subjects = use.Subjects,
        Purpose = use.Purpose,
        Outcome = outcome,
        Code = error?.Code,
        Article = error?.Article?.Rule,
        CorrelationId = request.CorrelationId,
    };
}
