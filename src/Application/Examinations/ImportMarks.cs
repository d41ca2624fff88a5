using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Examinations;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>Takes marks over from a results sheet into the examinations that it covers, every row or, if asked for, the good rows only.</summary>
/// <param name="OnlyGoodRows">False refuses the whole sheet when a row is wrong.</param>
[RequiresPermission(Permission.RecordMarks)]
[NeedsNoVersion(NoVersionReason.JudgedAsSheet)]
public sealed record ImportMarks(IReadOnlyList<Guid> ExaminationIds, Guid FileId, bool OnlyGoodRows = false) : ICommand<ImportPreview>
{
    internal sealed class Validator : AbstractValidator<ImportMarks>
    {
        public Validator()
        {
            RuleFor(command => command.FileId).NotEmpty();
            RuleFor(command => command.ExaminationIds).NotEmpty().Must(ids => ids is null || ids.Count <= 50);
        }
    }

    internal sealed class Handler(MarkSheetLoader loader, ICurrentUser user, IClock clock) : ICommandHandler<ImportMarks, ImportPreview>
    {
        public async Task<ImportPreview> Handle(ImportMarks command, CancellationToken cancellationToken)
        {
            var loaded = await loader.LoadAsync(command.ExaminationIds, command.FileId, cancellationToken);
            if (!command.OnlyGoodRows)
            {
                loaded.Preview.RequireGood(MarkErrors.SheetHasErrors);
            }

            foreach (var rows in loaded.Good.GroupBy(row => row.Examination))
            {
                rows.Key.RecordMarks(
                    loaded.Centres[rows.Key.CentreId], [.. rows.SelectMany(row => row.Marks)], user.AssessorId, user.Id, clock.Now);
            }

            return loaded.Preview;
        }
    }
}
