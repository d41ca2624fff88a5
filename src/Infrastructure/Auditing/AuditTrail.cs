using CmtsEval.Application.Auditing;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Auditing;

internal sealed class AuditTrail(ICurrentUser user, IRequestContext request, IClock clock, IServiceScopeFactory scopes) : IAuditTrail
{
    public AuditEntry Done(string useCase, IReadOnlyDictionary<string, Guid> subjects) => Entry(useCase, subjects, AuditOutcome.Done, null);

    public async Task RefusedAsync(
        string useCase, IReadOnlyDictionary<string, Guid> subjects, DomainError error, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>();
        context.Add(Entry(useCase, subjects, AuditOutcome.Refused, error));
        await context.SaveChangesAsync(cancellationToken);
    }

    private AuditEntry Entry(string useCase, IReadOnlyDictionary<string, Guid> subjects, AuditOutcome outcome, DomainError? error) => new()
    {
        Id = Guid.CreateVersion7(),
        At = clock.Now,
        UserId = user.SignedInId?.Value,
        Roles = string.Join(',', user.Roles),
        CentreId = user.CentreId?.Value,
        UseCase = useCase,
        Subjects = subjects,
        Outcome = outcome,
        Code = error?.Code,
        Article = error?.Article?.Rule,
        CorrelationId = request.CorrelationId,
    };
}
