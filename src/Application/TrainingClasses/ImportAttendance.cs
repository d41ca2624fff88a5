using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingClasses;
using FluentValidation;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Takes attendance over from a sheet, every row or, if asked for, the good rows only (A16.1).</summary>
/// <param name="OnlyGoodRows">False refuses the whole sheet when a row is wrong.</param>
[RequiresPermission(Permission.RecordTraining)]
[NeedsNoVersion(NoVersionReason.JudgedAsSheet)]
public sealed record ImportAttendance(Guid FileId, bool OnlyGoodRows = false) : ICommand<ImportPreview>
{
    internal sealed class Validator : AbstractValidator<ImportAttendance>
    {
        public Validator()
        {
            RuleFor(command => command.FileId).NotEmpty();
        }
    }

    internal sealed class Handler(AttendanceSheetLoader loader, IBranchCentreRepository centres, ICurrentUser user, IClock clock)
        : ICommandHandler<ImportAttendance, ImportPreview>
    {
        public async Task<ImportPreview> Handle(ImportAttendance command, CancellationToken cancellationToken)
        {
            var (good, preview) = await loader.LoadAsync(command.FileId, cancellationToken);
            if (!command.OnlyGoodRows)
            {
                preview.RequireGood(AttendanceSheetErrors.RowsRefused);
            }

            var centre = await centres.GetAsync(user.OwnCentreId, cancellationToken);
            foreach (var session in good.GroupBy(row => row.Session.Id))
            {
                session.First().Class.RecordAttendance(centre, session.Key, [.. session.Select(row => row.Entry)], user.Id, clock.Now);
            }

            return preview;
        }
    }
}
