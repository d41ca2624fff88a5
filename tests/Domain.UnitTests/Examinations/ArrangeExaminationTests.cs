using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Domain.UnitTests.Examinations;

public sealed class ArrangeExaminationTests
{
    private readonly StaffedCentre _staffed = Given.AStaffedCentre();

    [Test, Article("A16.3")]
    public void Lists_who_did_not_complete_the_training_as_not_eligible()
    {
        var examination = Given.ARequestedExamination(_staffed, 2, null, (1, 7));

        examination.Candidates.Select(candidate => candidate.Eligible).ShouldBe([true, false]);
        examination.Status.ShouldBe(ExaminationStatus.Requested);
        examination.Arrangement.ShouldBeNull();
    }

    [Test, Article("A16.3")]
    public void Refuses_a_class_that_is_not_completed_or_of_which_nobody_completed_it()
    {
        var planned = Given.APlannedClass(_staffed);

        Refusal.Of(() => Request(planned)).ShouldBe(ExaminationErrors.ClassNotCompleted);
        Refusal.Of(() => Given.ARequestedExamination(_staffed, 1, null, (0, 7))).ShouldBe(ExaminationErrors.NobodyEligible);
    }

    [Test, Article("A30.1")]
    public void Refuses_a_suspended_centre()
    {
        var completed = Given.ACompletedClass(_staffed);
        var requested = Given.ARequestedExamination(_staffed);
        _staffed.Centre.Suspend("主管部门调查", Given.Approver, Given.Today);

        Refusal.Of(() => Request(completed)).ShouldBe(BranchCentreErrors.Suspended);
        Refusal.Of(() => Arrange(requested, new ExamRoom("A", 48))).ShouldBe(BranchCentreErrors.Suspended);
        requested.Status.ShouldBe(ExaminationStatus.Requested);
        _staffed.Centre.Restore("未发现问题", Given.Approver, Given.Today);
    }

    [Test, Article("A08.1")]
    public void Refuses_what_is_outside_the_scope_of_the_centre()
    {
        var narrow = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length2]));
        var completed = Given.ACompletedClass(_staffed);
        var requested = Given.ARequestedExamination(_staffed);

        Refusal.Of(() => Examination.Request(narrow, completed, null, Given.ExamRules, Given.Applicant, Given.AfterClass))
            .ShouldBe(BranchCentreErrors.OutOfScope);
        Refusal.Of(() => requested.Arrange(narrow, Given.Arrangement, [new ExamRoom("A", 48)], Given.Li, Given.AfterClass))
            .ShouldBe(BranchCentreErrors.OutOfScope);
        requested.Status.ShouldBe(ExaminationStatus.Requested);
    }

    [Test, Article("A20.2")]
    public void Seats_every_eligible_candidate_once_and_always_the_same()
    {
        var examination = Given.ARequestedExamination(_staffed, 20);
        Arrange(examination, new ExamRoom("A", 12), new ExamRoom("B", 12));
        var seats = examination.Candidates.Select(candidate => (candidate.Room, candidate.Seat)).ToList();

        seats.Distinct().Count().ShouldBe(20);
        seats.Count(seat => seat.Room == "A").ShouldBe(12);
        Arrange(examination, new ExamRoom("A", 12), new ExamRoom("B", 12));
        examination.Candidates.Select(candidate => (candidate.Room, candidate.Seat)).ShouldBe(seats);
    }

    [Test, Article("A20.2")]
    public void Refuses_an_arrangement_in_the_past_or_without_a_place()
    {
        ArrangementRefusal(Given.Arrangement with { StartsAt = Given.AfterClass }).ShouldBe(ExaminationErrors.StartInThePast);
        ArrangementRefusal(Given.Arrangement with { EndsAt = Given.ExamStart }).ShouldBe(ExaminationErrors.StartInThePast);
        ArrangementRefusal(Given.Arrangement with { Place = " " }).ShouldBe(ExaminationErrors.PlaceMissing);
    }

    [Test, Article("A20.2")]
    public void Refuses_another_arrangement_once_it_started() => Refusal.Of(() => Given.AnArrangedExamination(_staffed)
        .Arrange(_staffed.Centre, Given.Arrangement, [new ExamRoom("A", 48)], Given.Li, Given.ExamStart)).ShouldBe(ExaminationErrors.NotToBeArranged);

    [Test, Article("A06.3")]
    public void Refuses_rooms_that_are_too_small_or_larger_than_the_centre()
    {
        ArrangementRefusal(Given.Arrangement, 2).ShouldBe(ExaminationErrors.SeatsTooFew);
        ArrangementRefusal(Given.Arrangement, 49).ShouldBe(ExaminationErrors.MoreThanSeats);
    }

    [Test, Article("A06.4")]
    public void Refuses_more_at_once_in_practice_than_stations() =>
        ArrangementRefusal(Given.Arrangement with { PracticalGroupSize = 10 }).ShouldBe(ExaminationErrors.MoreThanStations);

    [Test, Article("A19.1")]
    public void Refuses_an_assessor_who_has_not_signed_the_commitment()
    {
        var arranged = Given.AnArrangedExamination(_staffed);
        var fresh = Given.AStaffedCentre().Assessors[2];
        var proposals = Given.Proposals(_staffed).Take(5).Append(new AssessorProposal(fresh, AssessorDuty.PracticalAssessor, [])).ToList();

        Refusal.Of(() => Assign(arranged, proposals)).ShouldBe(AssessorErrors.NotCommitted);
        arranged.Assessors.ShouldNotContain(assignment => assignment.AssessorId == fresh.Id);
    }

    [Test, Article("A18.1")]
    public void Refuses_an_assessor_whose_certificate_ran_out_by_then()
    {
        var arranged = Given.AnArrangedExamination(_staffed);

        Refusal.AllOf(() => arranged.AssignAssessors(
                _staffed.Centre, Given.Proposals(_staffed), Given.ExamRules, new DateOnly(2028, 10, 10), Given.Li, Given.AfterClass))
            .Select(fault => fault.Error).Distinct().ShouldBe([AssessorErrors.CertificateExpired]);
    }

    [Test, Article("A20.3")]
    public void Refuses_who_taught_the_class()
    {
        var arranged = Given.AnArrangedExamination(_staffed);
        var proposals = Given.Proposals(_staffed).ToList();
        proposals[0] = proposals[0] with { TeachesAs = [_staffed.Senior.Id] };

        Refusal.Of(() => Assign(arranged, proposals)).ShouldBe(ExaminationErrors.AssessorTaughtTheClass);
        arranged.Assessors.Count.ShouldBe(6);
    }

    [Test, Article("A20.3")]
    public void Refuses_an_undeclared_conflict_and_accepts_a_declared_one()
    {
        var notice = Given.AnOpenNotice(_staffed.Centre, Given.Length4);
        var colleague = new PlannedMember(Given.ARegistration(_staffed.Centre, notice, 1, employer: _staffed.Assessors[0].Employer));
        var trained = TrainingClass.Plan(
            _staffed.Centre, notice, "A", TeachingMode.OnSite, [colleague], Given.Timetable(_staffed.Senior), Given.Rules, TakenTimes.None);
        var examination = Request(Given.Trained(_staffed, trained));
        Arrange(examination, new ExamRoom("A", 48));
        var proposals = Given.Proposals(_staffed);

        Refusal.AllOf(() => Assign(examination, proposals)).Select(fault => fault.Error).Distinct().ShouldBe([ExaminationErrors.UndeclaredConflict]);
        Assign(examination, [.. proposals.Select(proposal => proposal with { DeclaredConflict = "同一单位，已申报" })]);

        examination.Assessors.Count.ShouldBe(6);
    }

    [Test, Article("A20.3")]
    public void Refuses_too_few_invigilators_or_an_even_number_of_practical_assessors()
    {
        var arranged = Given.AnArrangedExamination(_staffed, members: 31);
        var proposals = Given.Proposals(_staffed);

        Refusal.AllOf(() => Assign(arranged, [.. proposals.Take(2), .. proposals.Skip(4)])).Select(fault => fault.Error)
            .ShouldBe([ExaminationErrors.InvigilatorsTooFew, ExaminationErrors.PracticalAssessorsTooFew]);
    }

    [Test, Article("A20.3")]
    public void Needs_two_invigilators_even_in_a_small_room()
    {
        var arranged = Given.AnArrangedExamination(_staffed, members: 1);

        Refusal.Of(() => Assign(arranged, [.. Given.Proposals(_staffed).Skip(2)])).ShouldBe(ExaminationErrors.InvigilatorsTooFew);
        Should.NotThrow(() => Assign(arranged, [.. Given.Proposals(_staffed).Skip(1)]));
    }

    private Examination Request(TrainingClass trained) =>
        Examination.Request(_staffed.Centre, trained, null, Given.ExamRules, Given.Applicant, Given.AfterClass);

    private void Arrange(Examination examination, params ExamRoom[] rooms) =>
        examination.Arrange(_staffed.Centre, Given.Arrangement, rooms, Given.Li, Given.AfterClass);

    private void Assign(Examination examination, IReadOnlyList<AssessorProposal> proposals) =>
        examination.AssignAssessors(_staffed.Centre, proposals, Given.ExamRules, Given.ExamDay, Given.Li, Given.AfterClass);

    private DomainError ArrangementRefusal(ExamArrangement arrangement, int seats = 48)
    {
        var requested = Given.ARequestedExamination(_staffed);
        var error = Refusal.Of(() => requested.Arrange(_staffed.Centre, arrangement, [new ExamRoom("A", seats)], Given.Li, Given.AfterClass));
        requested.Status.ShouldBe(ExaminationStatus.Requested);
        return error;
    }
}
