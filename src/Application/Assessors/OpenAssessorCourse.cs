using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using FluentValidation;

namespace CmtsEval.Application.Assessors;

/// <summary>The society offers a training course for assessors (A18.1).</summary>
[RequiresPermission(Permission.ReviewStaffRegisters)]
public sealed record OpenAssessorCourse(CourseOffer Offer) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<OpenAssessorCourse>
    {
        public Validator()
        {
            RuleFor(command => command.Offer).NotNull();
            RuleFor(command => command.Offer.Title).NotEmpty().MaximumLength(100).When(command => command.Offer is not null);
            RuleFor(command => command.Offer.Place).NotEmpty().MaximumLength(200).When(command => command.Offer is not null);
            RuleFor(command => command.Offer.OccupationCode).NotEmpty().MaximumLength(20).When(command => command.Offer is not null);
        }
    }

    internal sealed class Handler(IAssessorCourseRepository courses, IClock clock) : ICommandHandler<OpenAssessorCourse, Guid>
    {
        public Task<Guid> Handle(OpenAssessorCourse command, CancellationToken cancellationToken)
        {
            var course = AssessorCourse.Open(command.Offer, clock.Today);
            courses.Add(course);
            return Task.FromResult(course.Id.Value);
        }
    }
}
