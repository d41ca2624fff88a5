using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.UnitTests.ResultSubmissions;

internal sealed class SubmitResultsTests
{
    [Test, Article("A22.1")]
    public void Freezes_the_figures_of_every_trainee()
    {
        var cohort = Cohort.Examine();

        var submission = cohort.Submitted();

        submission.Status.ShouldBe(ResultSubmissionStatus.Submitted);
        submission.Results.Count.ShouldBe(3);
        foreach (var result in submission.Results)
        {
            (result.TheoryAttendance, result.PracticalAttendance).ShouldBe((1m, 1m));
            (result.TheoryScore, result.PracticalScore, result.ComprehensiveScore).ShouldBe((88m, 76.5m, null));
            result.RegistrationId.ShouldNotBeNull();
            result.RegistrationCheckedBy.ShouldNotBeNull();
        }
    }

    [Test, Article("A22.1")]
    public void Refuses_an_assessor_of_another_examination()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.Draft();

        Refusal.Of(() => submission.Submit(cohort.Examination, cohort.Centre, cohort.Files(), AssessorId.New(), UserId.New(), Cohort.IssueTime))
            .ShouldBe(ResultSubmissionErrors.NotAnAssessor);
        Refusal.Of(() => submission.Submit(cohort.Examination, cohort.Centre, cohort.Files(), null, UserId.New(), Cohort.IssueTime))
            .ShouldBe(ResultSubmissionErrors.NotAnAssessor);

        submission.Status.ShouldBe(ResultSubmissionStatus.Draft);
    }

    [Test, Article("A22.1")]
    public void Waits_until_the_publication_is_over()
    {
        var cohort = Cohort.Examine(close: false);

        Refusal.Of(() => cohort.Submitted()).ShouldBe(ResultSubmissionErrors.ExaminationNotClosed);
    }

    [Test, Article("A20.1")]
    public void Refuses_while_a_paper_has_not_come_back()
    {
        var cohort = Cohort.Examine(custody: false);

        Refusal.Of(() => cohort.Submitted()).ShouldBe(ResultSubmissionErrors.CustodyIncomplete);
    }

    [Test, Article("A23.1")]
    public void Refuses_who_did_not_pass_and_says_in_what()
    {
        var cohort = Cohort.Examine(theory: new Dictionary<int, Mark> { [1] = Mark.Of(59.5m), [2] = Mark.Absent });
        var submission = cohort.Draft();

        var faults = Refusal.AllOf(() =>
            submission.Submit(cohort.Examination, cohort.Centre, cohort.Files(), cohort.Assessor, cohort.AssessorUser, Cohort.IssueTime));

        faults.Select(fault => (fault.Error, fault.Path, fault.Values!["kind"])).ShouldBe(
        [
            (ResultSubmissionErrors.NotPassed, "trainees[1]", "BelowPassMark"),
            (ResultSubmissionErrors.NotPassed, "trainees[2]", "Absent"),
        ]);
        submission.Status.ShouldBe(ResultSubmissionStatus.Draft);
        submission.Results.ShouldAllBe(result => result.TheoryScore == null);
    }

    [Test, Article("A23.1")]
    public void Takes_exactly_sixty() =>
        Cohort.Examine(theory: new Dictionary<int, Mark> { [0] = Mark.Of(60) }).Submitted().Status.ShouldBe(ResultSubmissionStatus.Submitted);

    [Test, Article("A23.1")]
    public void Refuses_somebody_who_was_never_in_the_class()
    {
        var cohort = Cohort.Examine();
        var stranger = TraineeId.New();
        var submission = ResultSubmission.Prepare(cohort.Examination, [stranger], cohort.Assessor, cohort.AssessorUser, Cohort.IssueTime);
        var file = ResultFile.Of(stranger, cohort.Class, cohort.Examination, null, blocked: false);

        Refusal.Of(() => submission.Submit(cohort.Examination, cohort.Centre, [file], cohort.Assessor, cohort.AssessorUser, Cohort.IssueTime))
            .ShouldBe(ResultSubmissionErrors.NotACandidate);
    }

    [Test, Article("A16.3")]
    public void Refuses_who_attended_too_little()
    {
        var cohort = Cohort.Examine(missesTheory: 0);

        var faults = Refusal.AllOf(() => cohort.Submitted());

        faults.ShouldAllBe(fault => fault.Path == "trainees[0]");
        faults.Select(fault => fault.Error).ShouldBe(
            [ResultSubmissionErrors.AttendanceInsufficient, ResultSubmissionErrors.MarkMissing, ResultSubmissionErrors.MarkMissing]);
    }

    [Test, Article("A16.2")]
    public void Refuses_who_lacks_practical_records()
    {
        var cohort = Cohort.Examine(withoutRecord: 2);

        var faults = Refusal.AllOf(() => cohort.Submitted());

        faults[0].Error.ShouldBe(ResultSubmissionErrors.PracticalRecordsMissing);
        faults[0].Values!["sessions"].ShouldBe("4, 5");
    }

    [Test, Article("A14.3")]
    public void Refuses_who_is_on_the_blacklist()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.Draft(0);

        Refusal.Of(() => submission.Submit(
            cohort.Examination, cohort.Centre, [cohort.FileOf(0, blocked: true)], cohort.Assessor, cohort.AssessorUser, Cohort.IssueTime))
            .ShouldBe(BlacklistErrors.Blocked);
    }

    [Test, Article("A03.1"), Article("A30.1")]
    public void Refuses_while_the_centre_is_suspended()
    {
        var cohort = Cohort.Examine();
        cohort.Centre.Suspend("接到调查通知", Given.Approver, Cohort.IssueDay);

        Refusal.Of(() => cohort.Submitted()).ShouldBe(BranchCentreErrors.Suspended);
    }

    [Test, Article("A08.1")]
    public void Refuses_outside_the_scope()
    {
        var cohort = Cohort.Examine();
        var elsewhere = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length2]));
        var submission = cohort.Draft();

        Refusal.Of(() => submission.Submit(cohort.Examination, elsewhere, cohort.Files(), cohort.Assessor, cohort.AssessorUser, Cohort.IssueTime))
            .ShouldBe(BranchCentreErrors.OutOfScope);
    }

    [Test]
    public void Refuses_a_second_time()
    {
        var cohort = Cohort.Examine();
        var submission = cohort.Submitted();

        Refusal.Of(() => submission.Submit(cohort.Examination, cohort.Centre, cohort.Files(), cohort.Assessor, cohort.AssessorUser, Cohort.IssueTime))
            .ShouldBe(ResultSubmissionErrors.NotOpen);
    }

    [Test, Article("A22.1")]
    public void A_draft_names_somebody_and_nobody_twice()
    {
        var cohort = Cohort.Examine();
        var first = cohort.Trainees[0].Id;

        Refusal.Of(() => ResultSubmission.Prepare(cohort.Examination, [], cohort.Assessor, cohort.AssessorUser, Cohort.IssueTime))
            .ShouldBe(ResultSubmissionErrors.NobodyNamed);
        Refusal.Of(() => ResultSubmission.Prepare(cohort.Examination, [first, first], cohort.Assessor, cohort.AssessorUser, Cohort.IssueTime))
            .ShouldBe(ResultSubmissionErrors.NamedTwice);
    }
}
