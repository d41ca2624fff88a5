using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Files;
using FluentValidation;

namespace CmtsEval.Application.Auditing;

/// <summary>The audit trail, newest first, narrowed by any of: person, use case, record, outcome, time.</summary>
/// <param name="SubjectId">Entries whose request carried or created this id.</param>
/// <param name="From">Included.</param>
/// <param name="To">Excluded.</param>
[RequiresPermission(Permission.ReadAuditTrail)]
public sealed record ListAuditEntries(
    Guid? UserId,
    string? UseCase,
    Guid? SubjectId,
    AuditOutcome? Outcome,
    DateTimeOffset? From,
    DateTimeOffset? To,
    PageRequest Page) : IQuery<Page<AuditRow>>
{
    internal sealed class Validator : AbstractValidator<ListAuditEntries>
    {
        public Validator() => RuleFor(query => query.UseCase).MaximumLength(100);
    }

    internal sealed class Handler(IAuditReader reader) : IQueryHandler<ListAuditEntries, Page<AuditRow>>
    {
        public Task<Page<AuditRow>> Handle(ListAuditEntries query, CancellationToken cancellationToken) =>
            reader.ListAsync(query, cancellationToken);
    }
}

/// <summary>Reads the trail; searching inside the ids of an entry is the database's business.</summary>
public interface IAuditReader
{
    Task<Page<AuditRow>> ListAsync(ListAuditEntries query, CancellationToken cancellationToken);
}

/// <summary>One entry with the name of who acted.</summary>
public sealed record AuditRow(
    Guid Id,
    DateTimeOffset At,
    Guid? UserId,
    string? UserName,
    IReadOnlyList<string> Roles,
    Guid? CentreId,
    string UseCase,
    IReadOnlyDictionary<string, Guid> Subjects,
    AccessPurpose? Purpose,
    AuditOutcome Outcome,
    string? Code,
    string? Article,
    string CorrelationId);
