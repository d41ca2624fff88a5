using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.People;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Assessors;

/// <summary>One assessor: the way to the certificate, examinations with their incidents, development and history (A18.1, A19.1, A24.1).</summary>
[RequiresPermission(Permission.ReadStaffRegisters)]
public sealed record GetAssessor(Guid AssessorId) : IQuery<AssessorView>
{
    internal sealed class Handler(IReadDb database, IAccounts accounts, AssessorRules rules, IClock clock) : IQueryHandler<GetAssessor, AssessorView>
    {
        public async Task<AssessorView> Handle(GetAssessor query, CancellationToken cancellationToken)
        {
            var id = new AssessorId(query.AssessorId);
            var found = await database.Set<Assessor>()
                .Where(assessor => assessor.Id == id)
                .Select(assessor => new
                {
                    Assessor = assessor,
                    Version = EF.Property<uint>(assessor, "Version"),
                    Centre = database.Set<BranchCentre>().Where(centre => centre.Id == assessor.CentreId).Select(centre => centre.Name).FirstOrDefault(),
                    Course = database.Set<AssessorCourse>().Where(course => course.Id == assessor.CourseId).Select(course => course.Offer.Title).FirstOrDefault(),
                })
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new DomainException(SharedErrors.NotFound);
            var assessor = found.Assessor;

            return new AssessorView(
                AssessorLine.Of(assessor, found.Centre ?? string.Empty, clock.Today),
                found.Version,
                assessor.Preparation is { } preparation ? PreparationView.Of(preparation, found.Course ?? string.Empty) : null,
                assessor.ValidUntil is null || assessor.ValidUntil < clock.Today.AddMonths(rules.RenewalMonths),
                [.. assessor.Certificates.Reverse().Select(held => new AssessorView.Held(held.Number, held.IssuedOn, held.ValidUntil, held.File?.Value))],
                assessor.Commitment is { } letter ? new AssessorView.Signed(letter.Version, letter.TextHash, letter.SignedAt, letter.SecondFactor, letter.IsCurrent) : null,
                await AssignmentsAsync(id, cancellationToken),
                [.. assessor.Development.OrderByDescending(record => record.On).Select(DevelopmentInput.Of)],
                await RegisterEventView.OfAsync(assessor.History, accounts, cancellationToken));
        }

        private async Task<IReadOnlyList<AssessorView.Assignment>> AssignmentsAsync(AssessorId id, CancellationToken cancellationToken)
        {
            var rows = await database.Set<Examination>()
                .Where(examination => examination.Assessors.Any(assigned => assigned.AssessorId == id))
                .OrderByDescending(examination => examination.Id)
                .Select(examination => new
                {
                    examination.Id,
                    examination.ClassCode,
                    examination.Row,
                    examination.Status,
                    examination.Arrangement,
                    Duties = examination.Assessors.Where(assigned => assigned.AssessorId == id).Select(assigned => assigned.Duty).ToList(),
                    Incidents = examination.Incidents.Count,
                })
                .ToListAsync(cancellationToken);
            return
            [
                .. rows.Select(row => new AssessorView.Assignment(
                    row.Id.Value, row.ClassCode, row.Row, row.Status, row.Arrangement?.StartsAt, [.. row.Duties.Distinct()], row.Incidents)),
            ];
        }
    }
}

/// <param name="CourseTitle">Of the society's course.</param>
public sealed record PreparationView(
    Guid CourseId, string CourseTitle, DateOnly EnrolledOn, int? HoursAttended, DateOnly? TrainedOn, DateOnly? ExaminedOn, decimal? Score, bool? Passed)
{
    internal static PreparationView Of(AssessorPreparation preparation, string title) => new(
        preparation.CourseId.Value,
        title,
        preparation.EnrolledOn,
        preparation.HoursAttended,
        preparation.TrainedOn,
        preparation.Exam?.HeldOn,
        preparation.Exam?.Score,
        preparation.Exam?.Passed);
}

/// <param name="Version">Sent back with a change, so that nobody overwrites what they did not see.</param>
/// <param name="MayEnrol">No certificate yet, or one near its end.</param>
/// <param name="Certificates">The present one first.</param>
public sealed record AssessorView(
    AssessorLine Entry,
    uint Version,
    PreparationView? Preparation,
    bool MayEnrol,
    IReadOnlyList<AssessorView.Held> Certificates,
    AssessorView.Signed? Commitment,
    IReadOnlyList<AssessorView.Assignment> Assignments,
    IReadOnlyList<DevelopmentInput> Development,
    IReadOnlyList<RegisterEventView> History)
{
    /// <param name="File">The PDF; null for a certificate issued before the platform.</param>
    public sealed record Held(string Number, DateOnly? IssuedOn, DateOnly ValidUntil, Guid? File);

    public sealed record Signed(int Version, string TextHash, DateTimeOffset SignedAt, bool SecondFactor, bool IsCurrent);

    /// <param name="StartsAt">Null while the society has not arranged it.</param>
    /// <param name="Incidents">Of the whole examination.</param>
    public sealed record Assignment(
        Guid ExaminationId, string ClassCode, ScopeRow Row, ExaminationStatus Status, DateTimeOffset? StartsAt, IReadOnlyList<AssessorDuty> Duties, int Incidents);
}
