using CmtsEval.Application.Auditing;
using CmtsEval.Domain.Common;
using FluentValidation;
using MediatR;

namespace CmtsEval.Application.Common.Behaviours;

/// <summary>Enters refused commands in the audit trail; the refused changes themselves are gone by then.</summary>
internal sealed class RefusalAuditBehaviour<TRequest, TResponse>(IAuditTrail trail) : IPipelineBehavior<TRequest, TResponse>
{
    private static readonly bool IsAudited =
        typeof(ICommandMarker).IsAssignableFrom(typeof(TRequest)) || AuditSubject<TRequest>.ReadIsAudited;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            return await next();
        }
        catch (DomainException refusal) when (IsAudited)
        {
            await trail.RefusedAsync(AuditSubject<TRequest>.Of(request), refusal.Error);
            throw;
        }
        catch (ValidationException) when (IsAudited)
        {
            await trail.RefusedAsync(AuditSubject<TRequest>.Of(request), SharedErrors.ShapeInvalid);
            throw;
        }
    }
}
