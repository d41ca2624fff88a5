using System.Collections.Frozen;
using System.Reflection;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Application.Common;

/// <summary>Which roles hold which permission, read once from <see cref="HeldByAttribute"/>.</summary>
public static class Permissions
{
    private static readonly FrozenDictionary<Permission, FrozenSet<Role>> Holders = Enum.GetValues<Permission>().ToFrozenDictionary(
        permission => permission,
        permission => typeof(Permission).GetField(permission.ToString())!.GetCustomAttribute<HeldByAttribute>()!.Roles.ToFrozenSet());

    public static bool Holds(this IEnumerable<Role> roles, Permission permission) => roles.Any(Holders[permission].Contains);

    public static IReadOnlyList<Permission> Of(IEnumerable<Role> roles) =>
        [.. Enum.GetValues<Permission>().Where(permission => roles.Holds(permission))];
}
