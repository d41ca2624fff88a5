namespace CmtsEval.Web.OpenApi;

/// <summary>A nested record is named after its use case: <c>GetBranchCentre.Answer</c> becomes <c>GetBranchCentreAnswer</c>.</summary>
internal static class SchemaNames
{
    public static string Of(Type type)
    {
        var name = type.IsGenericType ? type.Name[..type.Name.IndexOf('`')] : type.Name;
        var arguments = string.Concat(type.GetGenericArguments().Select(Of));
        return (type.IsNested && type.DeclaringType is { } outer ? Of(outer) : "") + arguments + name;
    }
}
