using CmtsEval.Domain.Occupations;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The shape of one row of scope in a request.</summary>
internal sealed class ScopeRowShape : AbstractValidator<ScopeRow>
{
    public ScopeRowShape()
    {
        RuleFor(row => row.OccupationCode).NotEmpty().MaximumLength(20);
        RuleFor(row => row.Specialty).NotEmpty().MaximumLength(50);
        RuleFor(row => row.Level).IsInEnum();
    }
}
