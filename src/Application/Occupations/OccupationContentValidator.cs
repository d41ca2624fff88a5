using CmtsEval.Domain.Occupations;
using FluentValidation;

namespace CmtsEval.Application.Occupations;

/// <summary>That every part is there at all; what it may say is the occupation's to judge.</summary>
internal sealed class OccupationContentValidator : AbstractValidator<OccupationContent>
{
    private const int MostSpecialties = 100;
    private const int MostConditions = 50;

    public OccupationContentValidator()
    {
        RuleFor(content => content.Specialties).NotNull().Must(names => names.Count <= MostSpecialties).When(content => content.Specialties is not null);
        RuleForEach(content => content.Specialties).NotNull();
        RuleFor(content => content.Levels).NotNull().Must(levels => levels.Count <= 5).When(content => content.Levels is not null);
        RuleForEach(content => content.Levels).NotNull().ChildRules(level =>
        {
            level.RuleFor(scheme => scheme.Exam).NotNull();
            level.RuleFor(scheme => scheme.FeeReference).NotNull();
            level.RuleFor(scheme => scheme.Conditions).NotNull().Must(all => all.Count <= MostConditions).When(scheme => scheme.Conditions is not null);
            level.RuleForEach(scheme => scheme.Conditions).NotNull().ChildRules(condition =>
            {
                condition.RuleFor(one => one.Number).NotNull();
                condition.RuleFor(one => one.Text).NotNull();
                condition.RuleFor(one => one.Proofs).NotNull();
                condition.RuleForEach(one => one.Proofs).IsInEnum();
                condition.RuleFor(one => one.Requirements).NotNull().ChildRules(needed =>
                {
                    needed.RuleFor(one => one.Schooling).NotNull();
                    needed.RuleForEach(one => one.Schooling).IsInEnum();
                });
            });
        });
    }
}
