using System.Reflection;
using CmtsEval.Application.Auditing;
using CmtsEval.Application.Files;

namespace CmtsEval.Application.Common.Behaviours;

/// <summary>What an audit entry says of a request: its name, the ids it carries and the purpose it states, never its other values.</summary>
internal static class AuditSubject<TRequest>
{
    public static readonly bool ReadIsAudited = typeof(TRequest).GetCustomAttribute<AuditedReadAttribute>() is not null;

    private static readonly PropertyInfo[] Ids =
        [.. typeof(TRequest).GetProperties().Where(property => property.PropertyType == typeof(Guid) || property.PropertyType == typeof(Guid?))];

    private static readonly PropertyInfo? Purpose =
        typeof(TRequest).GetProperties().SingleOrDefault(property => property.PropertyType == typeof(AccessPurpose));

    public static AuditedUse Of(TRequest request, object? response = null) =>
        new(typeof(TRequest).Name, IdsOf(request, response), (AccessPurpose?)Purpose?.GetValue(request));

    private static Dictionary<string, Guid> IdsOf(TRequest request, object? response)
    {
        var ids = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var property in Ids)
        {
            if (property.GetValue(request) is Guid id)
            {
                ids[property.Name] = id;
            }
        }

        if (response is Guid created)
        {
            ids["Created"] = created;
        }

        return ids;
    }
}
