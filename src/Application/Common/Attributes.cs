namespace CmtsEval.Application.Common;

/// <summary>The permission that a use case needs; the route that leads to it names the same one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresPermissionAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}

/// <summary>Anybody may use it, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicUseAttribute : Attribute;

/// <summary>
/// The use case looks beyond the caller's own centre or records, for the reason given; the handler itself narrows what it answers.
/// Without this attribute the query filter and row-level security show the caller's own records only.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CrossesCentresAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}

/// <summary>Shows or exports personal data without a mask: each use is entered in the audit trail, reads included.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AuditedReadAttribute : Attribute;

/// <summary>The request or its answer holds a secret, so nothing of it is kept under an idempotency key.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CarriesSecretAttribute : Attribute;
