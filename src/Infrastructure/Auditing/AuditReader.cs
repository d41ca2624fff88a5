using CmtsEval.Application.Auditing;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Auditing;

internal sealed class AuditReader(CmtsEvalDbContext database) : IAuditReader
{
    public async Task<Page<AuditRow>> ListAsync(ListAuditEntries query, CancellationToken cancellationToken)
    {
        var size = query.Page.Take;
        var entries = await Narrowed(query).OrderByDescending(entry => entry.Id).Take(size + 1).ToListAsync(cancellationToken);
        var shown = entries.Take(size).ToList();
        var users = shown.Select(entry => entry.UserId).OfType<Guid>().Distinct().ToList();
        var names = await database.Users.AsNoTracking()
            .Where(user => users.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);

        var rows = shown.Select(entry => new AuditRow(
            entry.Id,
            entry.At,
            entry.UserId,
            entry.UserId is { } user ? names.GetValueOrDefault(user) : null,
            entry.Roles.Split(',', StringSplitOptions.RemoveEmptyEntries),
            entry.CentreId,
            entry.UseCase,
            entry.Subjects,
            entry.Purpose,
            entry.Outcome,
            entry.Code,
            entry.Article,
            entry.CorrelationId)).ToList();
        return new Page<AuditRow>(rows, entries.Count > size ? rows[^1].Id.ToString() : null);
    }

    private IQueryable<AuditEntry> Narrowed(ListAuditEntries query)
    {
        var entries = query.SubjectId is { } subject
            ? database.Set<AuditEntry>().FromSql(
                $"SELECT * FROM audit_entries WHERE jsonb_path_query_array(subjects, '$.*') @> to_jsonb({subject.ToString()}::text)")
            : database.Set<AuditEntry>();
        entries = entries.AsNoTracking();
        entries = query.UserId is { } user ? entries.Where(entry => entry.UserId == user) : entries;
        entries = query.UseCase is { Length: > 0 } useCase ? entries.Where(entry => entry.UseCase == useCase) : entries;
        entries = query.Outcome is { } outcome ? entries.Where(entry => entry.Outcome == outcome) : entries;
        entries = query.From is { } from ? entries.Where(entry => entry.At >= from) : entries;
        entries = query.To is { } to ? entries.Where(entry => entry.At < to) : entries;
        return query.Page.After is { } last ? entries.Where(entry => entry.Id.CompareTo(last) < 0) : entries;
    }
}
