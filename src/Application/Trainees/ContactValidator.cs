using CmtsEval.Domain.Trainees;
using FluentValidation;

namespace CmtsEval.Application.Trainees;

/// <summary>The shape of what a trainee says about home and background.</summary>
internal sealed class ContactValidator : AbstractValidator<TraineeContact>
{
    public ContactValidator()
    {
        RuleFor(contact => contact.Ethnicity).MaximumLength(50);
        RuleFor(contact => contact.Household).MaximumLength(200);
        RuleFor(contact => contact.PoliticalStatus).MaximumLength(50);
        RuleFor(contact => contact.Address).MaximumLength(300);
        RuleFor(contact => contact.PostalCode).MaximumLength(10);
    }
}
