using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Approves an audited application: the centre exists from now on, with the granted scope, its documents and its registers (A07.4).</summary>
[RequiresPermission(Permission.ApproveBranchCentre)]
public sealed record ApproveBranchCentre(Guid ApplicationId, IReadOnlyList<ScopeRow> Scope, uint? Version = null) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<ApproveBranchCentre>
    {
        public Validator()
        {
            RuleFor(command => command.Scope).NotEmpty();
            RuleForEach(command => command.Scope).SetValidator(new ScopeRowShape());
        }
    }

    internal sealed class Handler(
        IBranchCentreApplicationRepository applications,
        IBranchCentreRepository centres,
        ITeacherRepository teachers,
        IAssessorRepository assessors,
        CentrePapers papers,
        IUnitOfWork work,
        ICurrentUser user,
        IClock clock)
        : ICommandHandler<ApproveBranchCentre, Guid>
    {
        public async Task<Guid> Handle(ApproveBranchCentre command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            var scope = AuthorisedScope.Of(command.Scope);
            application.RequireApprovable(scope, user.Id);

            var code = await centres.NextCodeAsync(cancellationToken);
            var documents = await papers.IssueAsync(application, scope, code, clock.Today, cancellationToken);
            var centre = application.Approve(scope, documents, user.Id, clock.Today);
            centres.Add(centre);
            foreach (var teacher in application.RegisterTeachers(clock.Today))
            {
                teachers.Add(teacher);
            }

            foreach (var assessor in application.RegisterAssessors(clock.Today))
            {
                assessors.Add(assessor);
            }

            return centre.Id.Value;
        }
    }
}
