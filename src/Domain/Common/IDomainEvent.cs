namespace CmtsEval.Domain.Common;

/// <summary>Something that happened in an aggregate; its handlers run in the same transaction.</summary>
public interface IDomainEvent;
