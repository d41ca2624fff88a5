using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.Trainees;

/// <summary>Who a trainee is; constructed only when document, birth date and sex agree.</summary>
public sealed record TraineeParticulars
{
    private TraineeParticulars(
        PersonName name, IdentityDocument document, Sex sex, DateOnly birthDate, MobileNumber mobile, EmailAddress? email, TraineeContact contact)
    {
        (Name, Document, Sex, BirthDate, Mobile, Email, Contact) = (name, document, sex, birthDate, mobile, email, contact);
    }

    public PersonName Name { get; }

    public IdentityDocument Document { get; }

    public Sex Sex { get; }

    public DateOnly BirthDate { get; }

    public MobileNumber Mobile { get; }

    public EmailAddress? Email { get; }

    public TraineeContact Contact { get; }

    /// <exception cref="DomainException">Birth date or sex differ from those in the document's number; both faults at once.</exception>
    public static TraineeParticulars Of(
        PersonName name, IdentityDocument document, Sex sex, DateOnly birthDate, MobileNumber mobile, EmailAddress? email, TraineeContact contact)
    {
        var faults = new Faults()
            .Check(document.BirthDate is null || document.BirthDate == birthDate, TraineeErrors.BirthDateNotAsDocument, "birthDate")
            .Check(document.Sex is null || document.Sex == sex, TraineeErrors.SexNotAsDocument, "sex");
        faults.ThrowIfAny();
        return new TraineeParticulars(name, document, sex, birthDate, mobile, email, contact);
    }
}

/// <summary>Where a trainee lives and is reached; all optional.</summary>
/// <param name="Ethnicity">民族</param>
/// <param name="Household">户籍所在地</param>
/// <param name="PoliticalStatus">政治面貌</param>
public sealed record TraineeContact(
    string? Ethnicity = null, string? Household = null, string? PoliticalStatus = null, string? Address = null, string? PostalCode = null);
