using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using FluentValidation;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Says of every row of an attendance sheet what an import would refuse; writes nothing.</summary>
[RequiresPermission(Permission.RecordTraining)]
public sealed record PreviewAttendanceImport(Guid FileId) : IQuery<ImportPreview>
{
    internal sealed class Validator : AbstractValidator<PreviewAttendanceImport>
    {
        public Validator()
        {
            RuleFor(query => query.FileId).NotEmpty();
        }
    }

    internal sealed class Handler(AttendanceSheetLoader loader) : IQueryHandler<PreviewAttendanceImport, ImportPreview>
    {
        public async Task<ImportPreview> Handle(PreviewAttendanceImport query, CancellationToken cancellationToken) =>
            (await loader.LoadAsync(query.FileId, cancellationToken)).Preview;
    }
}
