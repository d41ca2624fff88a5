using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.Examinations;

/// <summary>The content of a paper, once two people opened it (A20.1). Every reading is in the audit trail.</summary>
[RequiresPermission(Permission.HandleExamPapers)]
[AuditedRead]
public sealed record ReadExamPaper(Guid ExaminationId, Guid PaperId) : IQuery<FileDownload>
{
    internal sealed class Handler(
        IExaminationRepository examinations, IPaperVault vault, ICustodyBreaches breaches, ICurrentUser user, IClock clock)
        : IQueryHandler<ReadExamPaper, FileDownload>
    {
        public async Task<FileDownload> Handle(ReadExamPaper query, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(query.ExaminationId), cancellationToken);

            return await breaches.GuardedAsync(
                examination,
                user,
                clock,
                async () =>
                {
                    var paper = examination.RequireReadable(new(query.PaperId), user.AsCustodyActor(), clock.Now);
                    return new FileDownload(await vault.UnsealAsync(paper, cancellationToken), paper.ContentType, paper.FileName);
                },
                cancellationToken);
        }
    }
}
