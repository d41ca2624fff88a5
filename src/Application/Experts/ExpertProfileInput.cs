using FluentValidation;

namespace CmtsEval.Application.Experts;

/// <summary>What the society enters of an expert.</summary>
/// <param name="Organisation">Employer; kept with the account.</param>
/// <param name="Title">Professional title; may be empty.</param>
public sealed record ExpertProfileInput(string? Organisation, string? Title, IReadOnlyList<string> Specialties)
{
    internal sealed class Shape : AbstractValidator<ExpertProfileInput>
    {
        public Shape()
        {
            RuleFor(profile => profile.Organisation).MaximumLength(100);
            RuleFor(profile => profile.Title).MaximumLength(100);
            RuleFor(profile => profile.Specialties).NotNull().Must(specialties => specialties is { Count: <= 30 });
            RuleForEach(profile => profile.Specialties).NotEmpty().MaximumLength(50);
        }
    }
}
