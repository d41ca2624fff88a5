using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Occupations;
using CsCheck;

namespace CmtsEval.Domain.UnitTests.Certificates;

internal sealed class CertificateNumberTests
{
    private static readonly Gen<CertificateNumber> Numbers =
        from year in Gen.Int[2000, 2099]
        from centre in Gen.Int[0, 9999]
        from occupation in Gen.Int[1, 999]
        from level in Gen.Int[1, 5]
        from serial in Gen.Int[1, CertificateNumber.LargestSerial]
        select CertificateNumber.Of(year, centre.ToString("0000", null), occupation, (SkillLevel)level, serial);

    /// <summary>GB 11643 uses the same check character system, so its published examples prove ours.</summary>
    [TestCase("11010519491231002", 'X')]
    [TestCase("44052418800101001", '4')]
    [TestCase("079", 'X')]
    public void Computes_the_published_check_characters(string digits, char check) => Mod11Dash2.CheckOf(digits).ShouldBe(check);

    [Test]
    public void Has_its_parts_in_order()
    {
        var number = CertificateNumber.Of(2027, "0001", 1, SkillLevel.Level4, 15);

        number.Value.ShouldStartWith("CSM202700010014000015");
        number.Value.Length.ShouldBe(CertificateNumber.Length);
        (number.Year, number.CentreCode, number.Serial).ShouldBe((2027, "0001", 15));
    }

    [Test]
    public void Reads_back_what_it_wrote_whatever_the_case() =>
        Numbers.Sample(number => CertificateNumber.TryParse($" {number.Value.ToLowerInvariant()} ") == number);

    [Test]
    public void Finds_every_single_wrong_digit() => Gen.Select(Numbers, Gen.Int[3, 20], Gen.Int[1, 9]).Sample((number, at, shift) =>
    {
        var wrong = number.Value.ToCharArray();
        wrong[at] = (char)('0' + ((wrong[at] - '0' + shift) % 10));
        return CertificateNumber.TryParse(new string(wrong)) is null;
    });

    [Test]
    public void Finds_every_swap_of_neighbours() => Gen.Select(Numbers, Gen.Int[3, 19]).Sample((number, at) =>
    {
        var swapped = number.Value.ToCharArray();
        (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
        return swapped[at] == swapped[at + 1] || CertificateNumber.TryParse(new string(swapped)) is null;
    });

    [TestCase(1999, "0001", 1, 1)]
    [TestCase(2027, "001", 1, 1)]
    [TestCase(2027, "00A1", 1, 1)]
    [TestCase(2027, "0001", 0, 1)]
    [TestCase(2027, "0001", 1000, 1)]
    [TestCase(2027, "0001", 1, 0)]
    [TestCase(2027, "0001", 1, 1_000_000)]
    public void Refuses_parts_that_do_not_fit(int year, string centre, int occupation, int serial) =>
        Refusal.Of(() => CertificateNumber.Of(year, centre, occupation, SkillLevel.Level3, serial)).ShouldBe(CertificateErrors.NumberPartOutOfRange);

    [TestCase(null)]
    [TestCase("")]
    [TestCase("CSM2027")]
    [TestCase("CSM２０２７00010014000015")]
    public void Refuses_what_is_no_number(string? text) => Refusal.Of(() => CertificateNumber.Parse(text)).ShouldBe(CertificateErrors.NumberInvalid);
}
