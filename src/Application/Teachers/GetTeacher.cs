using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.People;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Teachers;

/// <summary>One entry of the register: titles with proofs, what waits for approval, workload and history (A17.1, A24.1).</summary>
[RequiresPermission(Permission.ReadStaffRegisters)]
public sealed record GetTeacher(Guid TeacherId) : IQuery<TeacherView>
{
    internal sealed class Handler(IReadDb database, IAccounts accounts, IClock clock) : IQueryHandler<GetTeacher, TeacherView>
    {
        public async Task<TeacherView> Handle(GetTeacher query, CancellationToken cancellationToken)
        {
            var id = new TeacherId(query.TeacherId);
            var found = await database.Set<Teacher>()
                .Where(teacher => teacher.Id == id)
                .Select(teacher => new
                {
                    Teacher = teacher,
                    Version = EF.Property<uint>(teacher, "Version"),
                    Centre = database.Set<BranchCentre>().Where(centre => centre.Id == teacher.CentreId).Select(centre => centre.Name).FirstOrDefault(),
                })
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new DomainException(SharedErrors.NotFound);
            var teacher = found.Teacher;

            return new TeacherView(
                TeacherLine.Of(teacher, found.Centre ?? string.Empty, clock.Today),
                found.Version,
                TeacherProfileInput.Of(teacher.Profile),
                teacher.PendingChange is { } pending ? TeacherProfileInput.Of(pending) : null,
                teacher.ReturnReason,
                teacher.LeftOn,
                await WorkOfAsync(id, cancellationToken),
                [.. teacher.Development.OrderByDescending(record => record.On).Select(DevelopmentInput.Of)],
                await RegisterEventView.OfAsync(teacher.History, accounts, cancellationToken));
        }

        private async Task<IReadOnlyList<TaughtClass>> WorkOfAsync(TeacherId id, CancellationToken cancellationToken) =>
            await database.Set<TrainingClass>()
                .Where(held => held.Status != TrainingClassStatus.Cancelled && held.Sessions.Any(session => session.TeacherId == id))
                .OrderByDescending(held => held.Id)
                .Select(held => new TaughtClass(
                    held.Id.Value,
                    held.Code,
                    held.Row,
                    held.Status,
                    held.Sessions.Where(session => session.TeacherId == id).Min(session => session.Date),
                    held.Sessions.Where(session => session.TeacherId == id).Max(session => session.Date),
                    held.Sessions.Where(session => session.TeacherId == id && session.Kind == SessionKind.Theory).Sum(session => session.Hours),
                    held.Sessions.Where(session => session.TeacherId == id && session.Kind == SessionKind.Practical).Sum(session => session.Hours)))
                .ToListAsync(cancellationToken);
    }
}

/// <param name="Version">Sent back with a change, so that nobody overwrites what they did not see.</param>
/// <param name="PendingChange">What an approved teacher is to have once the society approves it.</param>
/// <param name="Classes">Taught, latest first; cancelled ones are left out.</param>
public sealed record TeacherView(
    TeacherLine Entry,
    uint Version,
    TeacherProfileInput Profile,
    TeacherProfileInput? PendingChange,
    string? ReturnReason,
    DateOnly? LeftOn,
    IReadOnlyList<TaughtClass> Classes,
    IReadOnlyList<DevelopmentInput> Development,
    IReadOnlyList<RegisterEventView> History);

/// <param name="From">The teacher's first session in it.</param>
public sealed record TaughtClass(
    Guid Id, string Code, ScopeRow Row, TrainingClassStatus Status, DateOnly From, DateOnly Until, int TheoryHours, int PracticalHours);
