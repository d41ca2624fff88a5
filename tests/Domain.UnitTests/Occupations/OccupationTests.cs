using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using Errors = CmtsEval.Domain.Occupations.OccupationErrors;

namespace CmtsEval.Domain.UnitTests.Occupations;

public sealed class OccupationTests
{
    private static readonly DateOnly NewYear = new(2027, 1, 1);
    private static readonly VersionNote Note = new("国家职业标准修订", Given.Li, Given.Now);
    private static readonly OccupationContent OfToday = new(MetrologyWorker.Version1().Latest.Specialties, MetrologyWorker.Version1().Latest.Levels);

    [Test, Article("A12.1")]
    public void Judges_by_the_version_in_force_on_the_day()
    {
        var occupation = MetrologyWorker.Version1();
        occupation.Supersede(NewYear, OfToday with { Specialties = [" 长度计量员 "] }, Note, Given.Today);

        var thermal = new ScopeRow(MetrologyWorker.Code, "热工计量员", SkillLevel.Level3);
        occupation.SchemeOf(thermal, NewYear.AddDays(-1)).PracticalHours.ShouldBe(16);
        Refusal.Of(() => occupation.SchemeOf(thermal, NewYear)).ShouldBe(Errors.SpecialtyUnknown);
        occupation.VersionOn(NewYear).Specialties.ShouldBe(["长度计量员"]);
        occupation.Versions.Select(version => (version.Number, version.Entered)).ShouldBe([(1, null), (2, Note)]);
    }

    [Test]
    public void Knows_four_levels_and_no_fifth() =>
        Refusal.Of(() => Given.Metrology.SchemeOf(Given.Length4 with { Level = SkillLevel.Level5 }, Given.Today)).ShouldBe(Errors.LevelUnknown);

    [Test]
    public void Changes_from_tomorrow_at_the_earliest_after_the_newest_version_and_for_a_reason()
    {
        var occupation = MetrologyWorker.Version1();

        Refusal.AllOf(() => occupation.Supersede(Given.Today, OfToday, Note with { Reason = " " }, Given.Today)).Select(fault => fault.Error)
            .ShouldBe([Errors.VersionNotFuture, Errors.ReasonMissing]);
        occupation.Supersede(Given.Today.AddDays(1), OfToday, Note, Given.Today);
        Refusal.Of(() => occupation.Supersede(Given.Today.AddDays(1), OfToday, Note, Given.Today)).ShouldBe(Errors.VersionNotLater);

        occupation.Versions.Count.ShouldBe(2);
    }

    [Test]
    public void Takes_a_version_back_before_its_day_and_never_after()
    {
        var occupation = MetrologyWorker.Version1();
        occupation.Supersede(NewYear, OfToday with { Specialties = ["长度计量员"] }, Note, Given.Today);

        Refusal.Of(() => occupation.Withdraw(3, Note, Given.Today)).ShouldBe(Errors.VersionUnknown);
        Refusal.Of(() => occupation.Withdraw(2, Note, NewYear)).ShouldBe(Errors.VersionInForce);
        Refusal.Of(() => occupation.Withdraw(2, Note with { Reason = "" }, NewYear.AddDays(-1))).ShouldBe(Errors.ReasonMissing);
        occupation.Withdraw(2, Note, NewYear.AddDays(-1));
        Refusal.Of(() => occupation.Withdraw(2, Note, Given.Today)).ShouldBe(Errors.VersionUnknown);

        occupation.VersionOn(NewYear).Number.ShouldBe(1);
        occupation.Supersede(NewYear, OfToday, Note, Given.Today);
        occupation.Versions.Select(version => (version.Number, version.Withdrawn is null)).ShouldBe([(1, true), (2, false), (3, true)]);
    }

    [Test]
    public void Keeps_its_only_version()
    {
        var occupation = Occupation.Enter("4-08-05-07", "检定员", 2, NewYear, OfToday, Note);

        Refusal.Of(() => occupation.Withdraw(1, Note, Given.Today)).ShouldBe(Errors.OnlyVersion);
    }

    [Test]
    public void Names_everything_that_an_entry_lacks_at_once() =>
        Refusal.AllOf(() => Occupation.Enter("4-8", " ", 1000, NewYear, new([], []), Note with { Reason = "" })).Select(fault => fault.Error)
            .ShouldBe([
                Errors.CodeInvalid, Errors.NameMissing, Errors.RegisterNumberInvalid, Errors.ReasonMissing, Errors.SpecialtiesMissing, Errors.LevelsMissing]);

    [TestCase(1, 1, 1, 0, 0)]
    [TestCase(2000, 2000, 100, 9999, 9999)]
    public void Takes_both_ends_of_hours_marks_and_fees(int theory, int practical, int passMark, int from, int to)
    {
        var content = With(scheme => scheme with
        {
            TheoryHours = theory,
            PracticalHours = practical,
            Exam = scheme.Exam with { PassMark = passMark },
            FeeReference = new(from, to),
        });

        Should.NotThrow(() => Occupation.Enter("4-08-05-07", "检定员", 999, NewYear, content, Note));
    }

    [TestCase(0, 0, 0.5, 10, 9)]
    [TestCase(2001, 2001, 100.5, -1, 5)]
    [Article("A15.1"), Article("A10.1")]
    public void Refuses_hours_marks_and_fees_that_cannot_be(int theory, int practical, double passMark, int from, int to)
    {
        var content = With(scheme => scheme with
        {
            TheoryHours = theory,
            PracticalHours = practical,
            Exam = scheme.Exam with { PassMark = (decimal)passMark },
            FeeReference = new(from, to),
        });

        Faults(content).ShouldBe([
            (Errors.HoursOutOfRange, "content.levels[0].theoryHours"),
            (Errors.HoursOutOfRange, "content.levels[0].practicalHours"),
            (Errors.PassMarkOutOfRange, "content.levels[0].exam.passMark"),
            (Errors.FeeRangeInvalid, "content.levels[0].feeReference.to")]);
    }

    [Test]
    public void Has_every_specialty_and_level_once()
    {
        Faults(OfToday with { Specialties = ["长度计量员", "长度计量员 "] }).ShouldBe([(Errors.SpecialtyInvalid, "content.specialties")]);
        Faults(OfToday with { Levels = [OfToday.Levels[0], OfToday.Levels[0]] }).ShouldBe([(Errors.LevelTwice, "content.levels[1].level")]);
        Faults(With(scheme => scheme with { Conditions = [] })).ShouldBe([(Errors.ConditionsMissing, "content.levels[0].conditions")]);
    }

    [Test, Article("A12.1"), Article("A13.2")]
    public void Refuses_a_condition_that_cannot_be_met_or_proved()
    {
        const string Place = "content.levels[0].conditions[0]";
        Faults(First(condition => condition with { Number = "3-1", Text = "" })).ShouldBe([
            (Errors.ConditionNumberInvalid, $"{Place}.number"), (Errors.ConditionTextMissing, $"{Place}.text")]);
        Faults(First(condition => condition with { Requirements = condition.Requirements with { MinimumAge = 13, WorkYears = 61 } })).ShouldBe([
            (Errors.FigureOutOfRange, $"{Place}.requirements.minimumAge"), (Errors.FigureOutOfRange, $"{Place}.requirements.workYears")]);
        Faults(First(condition => condition with
        {
            Requirements = condition.Requirements with { PriorCertificate = new(SkillLevel.Level4, -1), Schooling = [SchoolingLevel.Bachelor] },
            Proofs = [ProofKind.IdFront, ProofKind.IdBack, ProofKind.EmploymentProof],
        })).ShouldBe([
            (Errors.PriorLevelInvalid, $"{Place}.requirements.priorCertificate.level"),
            (Errors.FigureOutOfRange, $"{Place}.requirements.priorCertificate.yearsSince"),
            (Errors.ProofsMissing, $"{Place}.proofs")]);
    }

    [Test]
    public void Numbers_the_conditions_of_a_level_once() =>
        Faults(With(scheme => scheme with { Conditions = [scheme.Conditions[0], scheme.Conditions[0]] }))
            .ShouldBe([(Errors.ConditionNumberInvalid, "content.levels[0].conditions[1].number")]);

    private static OccupationContent With(Func<LevelScheme, LevelScheme> change) => OfToday with { Levels = [change(OfToday.Levels[0])] };

    private static OccupationContent First(Func<ApplicationCondition, ApplicationCondition> change) =>
        With(scheme => scheme with { Conditions = [change(scheme.Conditions[0])] });

    private static IEnumerable<(DomainError Error, string? Path)> Faults(OccupationContent content) =>
        Refusal.AllOf(() => Occupation.Enter("4-08-05-07", "检定员", 2, NewYear, content, Note)).Select(fault => (fault.Error, fault.Path));
}
