using CmtsEval.Application.Common;

namespace CmtsEval.Application.Home;

/// <summary>What waits for the signed-in person, most urgent kinds first; kinds with nothing waiting are left out.</summary>
[RequiresPermission(Permission.UseOwnAccount)]
public sealed record ListMyTasks : IQuery<IReadOnlyList<WaitingTask>>
{
    internal sealed class Handler(IEnumerable<IWaitingTaskSource> sources) : IQueryHandler<ListMyTasks, IReadOnlyList<WaitingTask>>
    {
        public async Task<IReadOnlyList<WaitingTask>> Handle(ListMyTasks query, CancellationToken cancellationToken)
        {
            var waiting = new List<WaitingTask>();
            foreach (var source in sources)
            {
                waiting.AddRange(await source.FindAsync(cancellationToken));
            }

            return [.. waiting.Where(task => task.Count > 0)];
        }
    }
}

/// <summary>A pile of work of one kind.</summary>
/// <param name="Kind">Stable name that the client words, such as <c>application.review</c>.</param>
/// <param name="Count">How many records wait, at least 1.</param>
/// <param name="Route">Where in the client they are listed.</param>
public sealed record WaitingTask(string Kind, int Count, string Route);

/// <summary>What one slice has waiting for the caller; counted in the database, only for who may do the work.</summary>
public interface IWaitingTaskSource
{
    Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken);
}
