using CmtsEval.Application.Common;
using CmtsEval.Application.Registrations.Sheet;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.Registrations;

/// <summary>Judges every row of an uploaded registration sheet by the rules of registration and writes nothing.</summary>
/// <param name="NoticeIds">Notices to import into; null for all that the centre has open today.</param>
[RequiresPermission(Permission.ImportRegistrations)]
[CrossesCentres("A person is known once in the whole system; the answer holds only what the sheet itself says, and whether it is refused.")]
public sealed record PreviewRegistrationSheet(Guid FileId, IReadOnlyList<Guid>? NoticeIds = null) : IQuery<PreviewRegistrationSheet.Answer>
{
    /// <param name="Rows">Rows below the header.</param>
    /// <param name="GoodRows">Rows that would be imported.</param>
    /// <param name="Faults">In the order of the sheet.</param>
    /// <param name="Notices">How many good rows go to which notice.</param>
    public sealed record Answer(int Rows, int GoodRows, IReadOnlyList<SheetFault> Faults, IReadOnlyList<Target> Notices);

    public sealed record Target(Guid NoticeId, string Title, int Rows);

    internal sealed class Handler(RegistrationSheet sheet, IBranchCentreRepository centres, ICurrentUser user)
        : IQueryHandler<PreviewRegistrationSheet, Answer>
    {
        public async Task<Answer> Handle(PreviewRegistrationSheet query, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(user.OwnCentreId, cancellationToken);
            centre.RequireActive();
            var judged = await sheet.JudgeAsync(centre, query.FileId, query.NoticeIds, cancellationToken);
            var targets = judged.Good.GroupBy(row => row.Notice!).Select(group => new Target(group.Key.Id.Value, group.Key.Title, group.Count()));
            return new Answer(judged.Rows.Count, judged.Good.Count, judged.Faults, [.. targets]);
        }
    }
}
