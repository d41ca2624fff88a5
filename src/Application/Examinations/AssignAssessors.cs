using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Teachers;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Examinations;

/// <summary>Puts assessors on duty, all at once, replacing earlier ones (A18.1, A19.1, A20.3).</summary>
[RequiresPermission(Permission.ArrangeExamination)]
public sealed record AssignAssessors(Guid ExaminationId, IReadOnlyList<AssignAssessors.Assignment> Assessors, uint? Version = null) : ICommand
{
    /// <param name="Room">The room that an invigilator watches; null when there is only one.</param>
    /// <param name="DeclaredConflict">A relation to a candidate that the assessor declared.</param>
    public sealed record Assignment(Guid AssessorId, AssessorDuty Duty, string? Room = null, string? DeclaredConflict = null);

    internal sealed class Validator : AbstractValidator<AssignAssessors>
    {
        public Validator()
        {
            RuleFor(command => command.Assessors).NotEmpty().Must(assessors => assessors is null || assessors.Count <= 100);
            RuleForEach(command => command.Assessors).ChildRules(assignment =>
            {
                assignment.RuleFor(row => row.AssessorId).NotEmpty();
                assignment.RuleFor(row => row.Duty).IsInEnum();
                assignment.RuleFor(row => row.DeclaredConflict).MaximumLength(500);
            });
        }
    }

    internal sealed class Handler(
        IExaminationRepository examinations,
        IBranchCentreRepository centres,
        IAssessorRepository assessors,
        IUnitOfWork work,
        IReadDb database,
        ExaminationSettings settings,
        ICurrentUser user,
        IClock clock) : ICommandHandler<AssignAssessors>
    {
        public async Task Handle(AssignAssessors command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            work.Expect(examination, command.Version);
            var centre = await centres.GetAsync(examination.CentreId, cancellationToken);
            var teachers = examination.ClassTeachers;
            var taught = await database.Set<Teacher>().Where(teacher => teachers.Contains(teacher.Id)).ToListAsync(cancellationToken);
            var proposals = new List<AssessorProposal>();
            foreach (var assignment in command.Assessors)
            {
                var assessor = await assessors.GetAsync(new(assignment.AssessorId), cancellationToken);
                var teachesAs = taught
                    .Where(teacher => teacher.IdNumber == assessor.IdNumber || (teacher.Account is not null && teacher.Account == assessor.Account))
                    .Select(teacher => teacher.Id)
                    .ToList();
                proposals.Add(new AssessorProposal(assessor, assignment.Duty, teachesAs, assignment.Room, assignment.DeclaredConflict));
            }

            var day = clock.DayOf(examination.Arrangement?.StartsAt ?? clock.Now);
            examination.AssignAssessors(centre, proposals, settings.Rules, day, user.Id, clock.Now);
        }
    }
}
