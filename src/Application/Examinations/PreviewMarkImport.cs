using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>Says of every row of a results sheet what an import would refuse; writes nothing.</summary>
/// <param name="ExaminationIds">The examinations that the sheet covers; each row goes to the one that has the candidate.</param>
[RequiresPermission(Permission.RecordMarks)]
public sealed record PreviewMarkImport(IReadOnlyList<Guid> ExaminationIds, Guid FileId) : IQuery<ImportPreview>
{
    internal sealed class Validator : AbstractValidator<PreviewMarkImport>
    {
        public Validator()
        {
            RuleFor(query => query.FileId).NotEmpty();
            RuleFor(query => query.ExaminationIds).NotEmpty().Must(ids => ids is null || ids.Count <= 50);
        }
    }

    internal sealed class Handler(MarkSheetLoader loader) : IQueryHandler<PreviewMarkImport, ImportPreview>
    {
        public async Task<ImportPreview> Handle(PreviewMarkImport query, CancellationToken cancellationToken) =>
            (await loader.LoadAsync(query.ExaminationIds, query.FileId, cancellationToken)).Preview;
    }
}
