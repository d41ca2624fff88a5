using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingClasses;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>The centre asks for the examination of a completed class; the society arranges it (A20.2).</summary>
[RequiresPermission(Permission.RequestExamination)]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record RequestExamination(Guid ClassId, string? Wishes = null) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<RequestExamination>
    {
        public Validator()
        {
            RuleFor(command => command.ClassId).NotEmpty();
            RuleFor(command => command.Wishes).MaximumLength(1000);
        }
    }

    internal sealed class Handler(
        ITrainingClassRepository classes,
        IBranchCentreRepository centres,
        IOccupationRepository occupations,
        IExaminationRepository examinations,
        ExaminationSettings settings,
        ICurrentUser user,
        IClock clock) : ICommandHandler<RequestExamination, Guid>
    {
        public async Task<Guid> Handle(RequestExamination command, CancellationToken cancellationToken)
        {
            var completed = await classes.GetAsync(new(command.ClassId), cancellationToken);
            var centre = await centres.GetAsync(completed.CentreId, cancellationToken);
            var occupation = await occupations.GetByCodeAsync(completed.Row.OccupationCode, cancellationToken);
            var rules = settings.RulesOf(occupation.SchemeOf(completed.Row, clock.Today));

            var examination = Examination.Request(centre, completed, command.Wishes, rules, user.Id, clock.Now);
            examinations.Add(examination);

            return examination.Id.Value;
        }
    }
}
