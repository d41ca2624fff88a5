using CmtsEval.Domain.Accounts;

namespace CmtsEval.Application.Common;

/// <summary>The roles that hold a permission.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class HeldByAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;
}
