using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.Trainees;

/// <summary>A person who registers for training, known once in the whole system by the identity document.</summary>
public sealed class Trainee : AggregateRoot<TraineeId>
{
    private Trainee()
    {
    }

    public PersonName Name { get; private set; } = null!;

    public IdentityDocumentKind DocumentKind { get; private set; }

    public string DocumentNumber { get; private set; } = null!;

    public Sex Sex { get; private set; }

    public DateOnly BirthDate { get; private set; }

    public MobileNumber Mobile { get; private set; } = null!;

    public EmailAddress? Email { get; private set; }

    public string? Ethnicity { get; private set; }

    public string? Household { get; private set; }

    public string? PoliticalStatus { get; private set; }

    public string? Address { get; private set; }

    public string? PostalCode { get; private set; }

    /// <summary>The account with which the trainee signs in; null for one whom a centre imported.</summary>
    public UserId? Account { get; private set; }

    public IReadOnlyList<Consent> Consents { get; private set; } = [];

    public DateTimeOffset EnteredAt { get; private set; }

    public IdentityDocument Document => IdentityDocument.Of(DocumentKind, DocumentNumber);

    /// <param name="account">Of somebody who enters their own record; null for one whom a centre enters.</param>
    /// <exception cref="DomainException">A consent is missing.</exception>
    public static Trainee Enter(
        TraineeParticulars particulars, IReadOnlyList<Consent> consents, DateTimeOffset now, UserId? account = null)
    {
        var trainee = new Trainee
        {
            Id = TraineeId.New(),
            DocumentKind = particulars.Document.Kind,
            DocumentNumber = particulars.Document.Number,
            Account = account,
            EnteredAt = now,
        };
        trainee.Take(particulars);
        trainee.Consent(consents);
        return trainee;
    }

    /// <summary>Ties the account to the person; the particulars prove that it is the same one.</summary>
    /// <exception cref="DomainException">Another account holds the record, or name or mobile differ from what a centre entered.</exception>
    public void Claim(UserId account, TraineeParticulars particulars)
    {
        if (Account == account)
        {
            Require(particulars.Document == Document, TraineeErrors.AccountOfAnother);
            return;
        }

        Require(
            Account is null && particulars.Document == Document && particulars.Name == Name && particulars.Mobile == Mobile,
            TraineeErrors.DocumentOfAnother);
        Account = account;
    }

    /// <summary>Brings contact and particulars up to date; the document stays.</summary>
    /// <exception cref="DomainException">The document is another one.</exception>
    public void Update(TraineeParticulars particulars)
    {
        Require(particulars.Document == Document, TraineeErrors.AccountOfAnother);
        Take(particulars);
    }

    /// <summary>Puts right what the person finds wrong in their own record (《个人信息保护法》第四十六条); an empty contact field is cleared.</summary>
    /// <param name="isRegistered">Whether a registration waits for its check or was accepted: its proofs were checked against the name.</param>
    /// <exception cref="DomainException">Another name while registered.</exception>
    public void Correct(PersonName name, MobileNumber mobile, EmailAddress? email, TraineeContact contact, bool isRegistered)
    {
        new Faults().Check(name == Name || !isRegistered, TraineeErrors.NameInUse, "name").ThrowIfAny();

        (Name, Mobile, Email) = (name, mobile, email);
        (Ethnicity, Household, PoliticalStatus) = (contact.Ethnicity, contact.Household, contact.PoliticalStatus);
        (Address, PostalCode) = (contact.Address, contact.PostalCode);
    }

    /// <exception cref="DomainException">The privacy notice or the consent for sensitive data is missing.</exception>
    public void Consent(IReadOnlyList<Consent> consents)
    {
        Require(Enum.GetValues<ConsentKind>().All(kind => consents.Any(consent => consent.Kind == kind)), TraineeErrors.ConsentMissing);
        var added = consents.Where(given => !Consents.Any(known => known.Kind == given.Kind && known.Version == given.Version));
        Consents = [.. Consents, .. added];
    }

    private void Take(TraineeParticulars particulars)
    {
        Name = particulars.Name;
        Sex = particulars.Sex;
        BirthDate = particulars.BirthDate;
        Mobile = particulars.Mobile;
        Email = particulars.Email ?? Email;
        Ethnicity = particulars.Contact.Ethnicity ?? Ethnicity;
        Household = particulars.Contact.Household ?? Household;
        PoliticalStatus = particulars.Contact.PoliticalStatus ?? PoliticalStatus;
        Address = particulars.Contact.Address ?? Address;
        PostalCode = particulars.Contact.PostalCode ?? PostalCode;
    }
}
