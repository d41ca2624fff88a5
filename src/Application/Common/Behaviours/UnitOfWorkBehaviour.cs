using CmtsEval.Application.Auditing;
using MediatR;

namespace CmtsEval.Application.Common.Behaviours;

/// <summary>The one place that commits: a command's changes, its audit entry and its idempotency record together.</summary>
internal sealed class UnitOfWorkBehaviour<TRequest, TResponse>(IUnitOfWork work, IAuditTrail trail) : IPipelineBehavior<TRequest, TResponse>
{
    private static readonly bool IsCommand = typeof(ICommandMarker).IsAssignableFrom(typeof(TRequest));

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var response = await next();
        if (IsCommand || AuditSubject<TRequest>.ReadIsAudited)
        {
            work.Add(trail.Done(AuditSubject<TRequest>.Of(request, response)));
            await work.CommitAsync(cancellationToken);
        }

        return response;
    }
}
