using CmtsEval.Application;
using CmtsEval.Application.Common;
using CmtsEval.Infrastructure;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CmtsEval.DbTool;

/// <summary>The application without its web edge, with a clock that can be moved and a user of one's choice: how this tool runs use cases.</summary>
internal sealed class ToolHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public ToolHost(IConfiguration configuration, bool isDevelopment)
    {
        Clock = new ToolClock();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton(configuration);
        services.AddApplication(configuration);
        services.AddInfrastructure(configuration, isDevelopment);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddScoped<ToolRequest>();
        services.AddScoped<ICurrentUser>(provider => provider.GetRequiredService<ToolRequest>().User);
        services.AddScoped<IRequestContext>(provider => provider.GetRequiredService<ToolRequest>());
        _services = services.BuildServiceProvider();
    }

    public ToolClock Clock { get; }

    public async Task<TResult> SendAsync<TResult>(ToolUser user, IRequest<TResult> request, CancellationToken cancellationToken)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ToolRequest>().User = user;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken);
    }

    /// <summary>Runs in one scope as <paramref name="user"/> and commits.</summary>
    public async Task<TResult> CommitAsync<TResult>(ToolUser user, Func<IServiceProvider, Task<TResult>> act, CancellationToken cancellationToken)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ToolRequest>().User = user;
        var result = await act(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken);
        return result;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class ToolRequest : IRequestContext
    {
        public ToolUser User { get; set; } = ToolUser.Anyone;

        public string? IdempotencyKey => null;

        public string CorrelationId => "database-tool";
    }
}
