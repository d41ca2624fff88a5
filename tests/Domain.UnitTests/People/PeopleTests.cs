using CmtsEval.Domain.People;

namespace CmtsEval.Domain.UnitTests.People;

internal sealed class PersonNameTests
{
    [TestCase("吴𬀩")]
    [TestCase("阿曼吐尔·居马坎")]
    [TestCase("A")]
    public void Accepts_any_script(string name) => PersonName.Of(name).Value.ShouldBe(name);

    [Test]
    public void Cuts_outer_spaces_off() => PersonName.Of("  张三 ").Value.ShouldBe("张三");

    [Test]
    public void Counts_characters_not_code_units()
    {
        PersonName.Of(string.Concat(Enumerable.Repeat("𬀩", 50))).Value.Length.ShouldBe(100);
        Refusal.Of(() => PersonName.Of(string.Concat(Enumerable.Repeat("𬀩", 51)))).ShouldBe(PeopleErrors.NameTooLong);
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase(null)]
    public void Refuses_no_name(string? name) => Refusal.Of(() => PersonName.Of(name)).ShouldBe(PeopleErrors.NameMissing);

    [TestCase("张\u0007三")]
    [TestCase("张\n三")]
    [TestCase("张\u202E三")]
    [TestCase("张\u200B三")]
    [TestCase("张三\n")]
    public void Refuses_invisible_characters(string name) =>
        Refusal.Of(() => PersonName.Of(name)).ShouldBe(PeopleErrors.NameControlCharacter);
}

internal sealed class IdentityDocumentTests
{
    [Test]
    public void Reads_birth_date_and_sex_from_a_resident_id()
    {
        var document = IdentityDocument.OfResident("11010519491231002X");

        document.BirthDate.ShouldBe(new DateOnly(1949, 12, 31));
        document.Sex.ShouldBe(Sex.Female);
        document.Masked().ShouldBe("110105********002X");
    }

    [Test]
    public void Accepts_the_oldest_example_of_the_standard() =>
        IdentityDocument.OfResident("440524188001010014").Sex.ShouldBe(Sex.Male);

    [TestCase("340199199002300019")]
    [TestCase("340199199013010019")]
    public void Refuses_a_birth_date_that_never_was(string number) =>
        Refusal.Of(() => IdentityDocument.OfResident(number)).ShouldBe(PeopleErrors.ResidentIdBirthDate);

    [TestCase("990199199002280019")]
    public void Refuses_a_region_that_is_no_province(string number) =>
        Refusal.Of(() => IdentityDocument.OfResident(number)).ShouldBe(PeopleErrors.ResidentIdProvince);

    [Test]
    public void Keeps_a_lower_case_x_as_upper_case() =>
        IdentityDocument.OfResident(" 11010519491231002x ").Number.ShouldBe("11010519491231002X");

    [Test]
    public void Refuses_every_other_check_character()
    {
        foreach (var wrong in "0123456789")
        {
            Refusal.Of(() => IdentityDocument.OfResident("11010519491231002" + wrong)).ShouldBe(PeopleErrors.ResidentIdCheckDigit);
        }
    }

    [TestCase("110105194912310021X")]
    [TestCase("110105491231002")]
    [TestCase("１1010519491231002X")]
    [TestCase("X1010519491231002X")]
    public void Refuses_another_form(string number) =>
        Refusal.Of(() => IdentityDocument.OfResident(number)).ShouldBe(PeopleErrors.ResidentIdFormat);

    [Test]
    public void Knows_permits_passports_and_officers()
    {
        IdentityDocument.Of(IdentityDocumentKind.Passport, "e12345678").Number.ShouldBe("E12345678");
        IdentityDocument.Of(IdentityDocumentKind.MilitaryOfficerId, "军字第20001234").BirthDate.ShouldBeNull();
        Refusal.Of(() => IdentityDocument.Of(IdentityDocumentKind.TaiwanResidencePermit, "11010519491231002X"))
            .ShouldBe(PeopleErrors.ResidentIdProvince);
        Refusal.Of(() => IdentityDocument.Of(IdentityDocumentKind.Passport, "护照")).ShouldBe(PeopleErrors.DocumentNumberFormat);
    }
}

internal sealed class ContactTests
{
    [TestCase("19900000001")]
    [TestCase("+8619900000001")]
    [TestCase("+86 19900000001")]
    [TestCase(" 19900000001 ")]
    public void Keeps_a_mobile_without_country_code(string text) => MobileNumber.Of(text).Value.ShouldBe("19900000001");

    [TestCase("12900000001")]
    [TestCase("1990000001")]
    [TestCase("199000000011")]
    [TestCase("１9900000001")]
    public void Refuses_what_is_no_mobile(string text) => Refusal.Of(() => MobileNumber.Of(text)).ShouldBe(PeopleErrors.MobileFormat);

    [Test]
    public void Refuses_no_mobile() => Refusal.Of(() => MobileNumber.Of(" ")).ShouldBe(PeopleErrors.MobileMissing);

    [Test]
    public void Masks_the_middle_of_a_mobile() => MobileNumber.Of("19900000001").Masked().ShouldBe("199****0001");

    [TestCase("trainee00001@example.com")]
    [TestCase("a.b+c@mail.example.com")]
    public void Accepts_an_address(string text) => EmailAddress.Of(text).Value.ShouldBe(text);

    [TestCase("trainee@")]
    [TestCase("trainee.example.com")]
    [TestCase("a b@example.com")]
    [TestCase("a@example..com")]
    public void Refuses_what_is_no_address(string text) => Refusal.Of(() => EmailAddress.Of(text)).ShouldBe(PeopleErrors.EmailFormat);

    [Test]
    public void Takes_no_address_for_none() => EmailAddress.OfOptional("  ").ShouldBeNull();
}
