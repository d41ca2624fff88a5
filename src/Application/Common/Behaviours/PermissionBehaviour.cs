using System.Reflection;
using CmtsEval.Domain.Common;
using MediatR;

namespace CmtsEval.Application.Common.Behaviours;

/// <summary>Refuses a use case to whom its <see cref="RequiresPermissionAttribute"/> does not name, and widens the data scope where it says so.</summary>
internal sealed class PermissionBehaviour<TRequest, TResponse>(ICurrentUser user, IDataScope scope) : IPipelineBehavior<TRequest, TResponse>
{
    private static readonly Permission? Needed = typeof(TRequest).GetCustomAttribute<RequiresPermissionAttribute>()?.Permission;
    private static readonly bool IsPublic = typeof(TRequest).GetCustomAttribute<PublicUseAttribute>() is not null;
    private static readonly bool CrossesCentres = typeof(TRequest).GetCustomAttribute<CrossesCentresAttribute>() is not null;

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (!IsPublic)
        {
            _ = user.Id;
            if (Needed is not { } permission || !user.Has(permission))
            {
                throw new DomainException(SharedErrors.Forbidden);
            }
        }

        if (CrossesCentres)
        {
            scope.SeeEverything();
        }

        return next();
    }
}
