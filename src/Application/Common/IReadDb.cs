namespace CmtsEval.Application.Common;

/// <summary>Untracked reads for queries; isolation filters apply.</summary>
public interface IReadDb
{
    IQueryable<T> Set<T>()
        where T : class;
}
