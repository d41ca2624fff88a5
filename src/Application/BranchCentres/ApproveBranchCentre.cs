using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.Teachers;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>
/// Approves an application: the society signs the agreement that the applicant signed, and the centre exists from now on, with the
/// scope agreed on, its documents and its registers; a centre that applied has the wider scope or the new term (A07.4).
/// </summary>
/// <param name="Name">Of the approver, as typed.</param>
/// <param name="Code">Of the authenticator app; needed where the account has a second factor.</param>
[RequiresPermission(Permission.ApproveBranchCentre)]
[CarriesSecret]
public sealed record ApproveBranchCentre(Guid ApplicationId, string Name, string? Code = null, uint? Version = null) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<ApproveBranchCentre>
    {
        public Validator()
        {
            RuleFor(command => command.Name).NotEmpty().MaximumLength(100);
            RuleFor(command => command.Code).MaximumLength(20);
        }
    }

    internal sealed class Handler(
        IBranchCentreApplicationRepository applications,
        IBranchCentreRepository centres,
        ITeacherRepository teachers,
        IAssessorRepository assessors,
        IManagementRepository management,
        CentrePapers papers,
        IPersonalSignatures signatures,
        IUnitOfWork work,
        ICurrentUser user,
        IClock clock)
        : ICommandHandler<ApproveBranchCentre, Guid>
    {
        public async Task<Guid> Handle(ApproveBranchCentre command, CancellationToken cancellationToken)
        {
            var application = await applications.LockAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            var centre = application.CentreId is { } id ? await centres.GetAsync(id, cancellationToken) : null;
            application.RequireApprovable(user.Id, centre);

            var signature = await signatures.SignAsync(user.Id, command.Name, command.Code, cancellationToken);
            if (centre is null)
            {
                centre = application.Approve(signature, await papers.IssueAsync(application, signature, cancellationToken), clock.Today);
                centres.Add(centre);
            }
            else
            {
                application.ApproveFor(centre, signature, await papers.IssueAsync(application, centre, signature, cancellationToken), clock.Today);
            }

            await RegisterAsync(application, centre.Id, cancellationToken);
            return centre.Id.Value;
        }

        private async Task RegisterAsync(BranchCentreApplication application, BranchCentreId centre, CancellationToken cancellationToken)
        {
            foreach (var teacher in application.RegisterTeachers(await teachers.GetOfCentreAsync(centre, cancellationToken), clock.Today))
            {
                teachers.Add(teacher);
            }

            foreach (var assessor in application.RegisterAssessors(await assessors.GetOfCentreAsync(centre, cancellationToken), clock.Today))
            {
                assessors.Add(assessor);
            }

            foreach (var member in application.RegisterManagement(await management.GetOfCentreAsync(centre, cancellationToken), clock.Today))
            {
                management.Add(member);
            }
        }
    }
}
