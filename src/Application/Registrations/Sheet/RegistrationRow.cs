using System.Text.RegularExpressions;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using static CmtsEval.Application.Registrations.Sheet.RegistrationColumns;

namespace CmtsEval.Application.Registrations.Sheet;

/// <summary>One row of the sheet, as far as it can be read; every fault found on the way is kept.</summary>
internal sealed partial class RegistrationRow
{
    private readonly Faults _faults = new();

    private RegistrationRow(int number) => Number = number;

    public int Number { get; }

    public IdentityDocument? Document { get; private set; }

    /// <summary>Null when a part of it is faulty.</summary>
    public TraineeParticulars? Person { get; private set; }

    /// <summary>Null when occupation, specialty or level is faulty.</summary>
    public ScopeRow? Scope { get; private set; }

    /// <summary>Null when a part of it is faulty.</summary>
    public RegistrationClaim? Claim { get; private set; }

    public bool IsGood => _faults.None;

    public IEnumerable<SheetFault> Faults => _faults.Found.Select(fault => SheetFault.Of(Number, fault));

    public static RegistrationRow Read(SheetTable table, SheetRow row, IReadOnlyDictionary<string, Occupation> catalogue, DateOnly today)
    {
        var result = new RegistrationRow(row.Number);
        var reader = new RowReader(table, row, result._faults);
        foreach (var column in All.Where(column => column != Mobile && reader.Cell(column).LooksLikeFormula))
        {
            result._faults.Check(false, RegistrationSheetErrors.FormulaText, column);
        }

        var birthDate = result.ReadPerson(reader);
        var occupation = result.ReadScope(reader, catalogue, today);
        result.ReadClaim(reader);
        if (occupation is not null && result is { Scope: { } scope, Claim: { } claim } && birthDate is { } born)
        {
            claim.Check(occupation, scope, born, today, result._faults);
        }

        return result;
    }

    public void Refuse(DomainError error, string column) => _faults.Check(false, error, column);

    private DateOnly? ReadPerson(RowReader reader)
    {
        var kind = reader.Choice(DocumentKind, SheetChoices.Documents);
        if (reader.Cell(DocumentNumber).Kind is SheetCellKind.Number)
        {
            _faults.Check(false, RegistrationSheetErrors.IdStoredAsNumber, DocumentNumber);
        }
        else if (kind is { } documentKind)
        {
            Document = _faults.Try(DocumentNumber, () => IdentityDocument.Of(documentKind, reader.Cell(DocumentNumber).Text));
        }

        var name = _faults.Try(Name, () => PersonName.Of(reader.Cell(Name).Text));
        var mobile = _faults.Try(Mobile, () => MobileNumber.Of(reader.Cell(Mobile).Text));
        var email = _faults.Try(Email, () => EmailAddress.OfOptional(reader.Cell(Email).Text));
        var sex = reader.Choice(RegistrationColumns.Sex, SheetChoices.Sexes);
        var birthDate = reader.Date(BirthDate, needed: true);
        var contact = new TraineeContact(
            reader.Needed(Ethnicity), reader.Text(Household), reader.Text(PoliticalStatus), reader.Text(Address), reader.Text(PostalCode));
        if (Document is not null && name is not null && mobile is not null && sex is { } known && birthDate is { } born)
        {
            Person = _faults.Try(null, () => TraineeParticulars.Of(name, Document, known, born, mobile, email, contact));
        }

        return birthDate;
    }

    private Occupation? ReadScope(RowReader reader, IReadOnlyDictionary<string, Occupation> catalogue, DateOnly today)
    {
        var match = NameAndSpecialty().Match(reader.Needed(RegistrationColumns.Occupation));
        if (!match.Success || !catalogue.TryGetValue(match.Groups[1].Value.Trim(), out var occupation))
        {
            _faults.Check(reader.Cell(RegistrationColumns.Occupation).IsEmpty, OccupationErrors.Unknown, RegistrationColumns.Occupation);
            return null;
        }

        var specialty = match.Groups[2].Value.Trim();
        var text = reader.Text(Level);
        if (text is null)
        {
            _faults.Check(false, RegistrationSheetErrors.LevelMissing, Level);
            return null;
        }

        if (!SheetChoices.Levels.TryGetValue(text, out var level))
        {
            _faults.Check(false, RegistrationSheetErrors.LevelUnknown, Level);
            return null;
        }

        var scope = new ScopeRow(occupation.Code, specialty, level);
        try
        {
            occupation.SchemeOf(scope, today);
        }
        catch (DomainException refusal)
        {
            _faults.Check(false, refusal.Error, refusal.Error == OccupationErrors.LevelUnknown ? Level : RegistrationColumns.Occupation);
            return null;
        }

        Scope = scope;
        return occupation;
    }

    private void ReadClaim(RowReader reader)
    {
        var condition = reader.Needed(Condition);
        var schooling = reader.Choice(Schooling, SheetChoices.Schooling);
        var years = reader.Years(WorkYears, ApplicantBackground.MostWorkYears);
        var experience = reader.Text(RegistrationColumns.Experience);
        var prior = ReadPriorCertificate(reader, experience);
        var particulars = new RegistrationParticulars(
            reader.Needed(Employer),
            reader.Needed(Province),
            reader.Needed(Source),
            reader.Choice(ExamKind, SheetChoices.Resit) ?? false,
            reader.Text(DiplomaNumber),
            experience,
            reader.Choice(Delivery, SheetChoices.Deliveries) ?? CertificateDelivery.Collect,
            reader.Text(PostalAddress));
        var startedOn = reader.Date(WorkStartedOn, needed: false);
        if (schooling is { } level && years is { } full && condition.Length > 0)
        {
            var background = new ApplicantBackground(full, level, reader.Text(Major), startedOn, prior, Sheet.Experience.Title(experience));
            Claim = new RegistrationClaim(condition.Split([' ', '　'], 2)[0], background, particulars);
        }
    }

    private static PriorCertificate? ReadPriorCertificate(RowReader reader, string? experience)
    {
        if (reader.Choice(HasCertificate, SheetChoices.YesNo) is not true)
        {
            return null;
        }

        return reader.Choice(CertificateLevel, SheetChoices.Levels) is { } level
            ? new PriorCertificate(level, reader.Text(CertificateNumber), Sheet.Experience.CertificateObtained(experience, level))
            : null;
    }

    [GeneratedRegex(@"\A([^（(]+)[（(]([^）)]+)[）)]\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndSpecialty();
}
