using CmtsEval.Application.Trainees;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Trainees;
using FluentValidation;

namespace CmtsEval.Application.Registrations;

/// <summary>Who registers, as typed.</summary>
/// <param name="Sex">Null to take it from the ID number.</param>
/// <param name="BirthDate">Null to take it from the ID number.</param>
public sealed record PersonInput(
    string Name,
    IdentityDocumentKind DocumentKind,
    string DocumentNumber,
    Sex? Sex,
    DateOnly? BirthDate,
    string Mobile,
    string? Email = null,
    TraineeContact? Contact = null)
{
    /// <exception cref="DomainException">Every field that is refused, with its path below <c>person</c>.</exception>
    internal TraineeParticulars ToParticulars()
    {
        var faults = new Faults();
        var name = faults.Try("person.name", () => PersonName.Of(Name));
        var document = faults.Try("person.documentNumber", () => IdentityDocument.Of(DocumentKind, DocumentNumber));
        var mobile = faults.Try("person.mobile", () => MobileNumber.Of(Mobile));
        var email = faults.Try("person.email", () => EmailAddress.OfOptional(Email));
        var (sex, birthDate) = (Sex ?? document?.Sex, BirthDate ?? document?.BirthDate);
        faults.Check(document is null || sex is not null, TraineeErrors.SexMissing, "person.sex");
        faults.Check(document is null || birthDate is not null, TraineeErrors.BirthDateMissing, "person.birthDate");
        faults.ThrowIfAny();

        return TraineeParticulars.Of(name!, document!, sex!.Value, birthDate!.Value, mobile!, email, Contact ?? new TraineeContact());
    }

    internal sealed class Validator : AbstractValidator<PersonInput>
    {
        public Validator()
        {
            RuleFor(person => person.Name).NotNull().MaximumLength(200);
            RuleFor(person => person.DocumentKind).IsInEnum();
            RuleFor(person => person.DocumentNumber).NotNull().MaximumLength(50);
            RuleFor(person => person.Sex).IsInEnum();
            RuleFor(person => person.Mobile).NotNull().MaximumLength(30);
            RuleFor(person => person.Email).MaximumLength(254);
            RuleFor(person => person.Contact!).SetValidator(new ContactValidator()).When(person => person.Contact is not null);
        }
    }
}
