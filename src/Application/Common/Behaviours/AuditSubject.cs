using System.Reflection;

namespace CmtsEval.Application.Common.Behaviours;

/// <summary>What an audit entry says of a request: its name and the ids it carries, never its other values.</summary>
internal static class AuditSubject<TRequest>
{
    public static readonly string Name = typeof(TRequest).Name;

    public static readonly bool ReadIsAudited = typeof(TRequest).GetCustomAttribute<AuditedReadAttribute>() is not null;

    private static readonly PropertyInfo[] Ids =
        [.. typeof(TRequest).GetProperties().Where(property => property.PropertyType == typeof(Guid) || property.PropertyType == typeof(Guid?))];

    public static IReadOnlyDictionary<string, Guid> IdsOf(TRequest request, object? response)
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
