namespace CmtsEval.Web.Endpoints;

/// <summary>The route table of one aggregate; found and mapped at start-up.</summary>
internal interface IEndpoints
{
    static abstract void Map(IEndpointRouteBuilder routes);
}

internal static class EndpointMapping
{
    public static void MapEndpoints(this WebApplication app)
    {
        foreach (var table in typeof(IEndpoints).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IEndpoints))))
        {
            table.GetMethod(nameof(IEndpoints.Map))!.Invoke(null, [app]);
        }
    }
}
