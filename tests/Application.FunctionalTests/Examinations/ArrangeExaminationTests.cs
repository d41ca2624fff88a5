using CmtsEval.Application.Assessors;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Examinations;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.FunctionalTests.Examinations;

internal sealed class RequestExaminationTests : FunctionalTest
{
    [Test, Article("A16.3"), Article("A20.2")]
    public async Task Lists_the_class_with_who_may_sit_and_leaves_the_rest_to_the_society()
    {
        var requested = await Given.ARequestedExamination(2, null, 1);

        var details = await Given.DetailsOf(requested);
        details.Status.ShouldBe(ExaminationStatus.Requested);
        details.Arrangement.ShouldBeNull();
        details.Candidates.Select(candidate => (candidate.TraineeId, candidate.Eligible)).ShouldBe(
            [(requested.Class.Members[0].TraineeId, true), (requested.Class.Members[1].TraineeId, false)]);
        (await As(requested.Class.Centre.Staff).Send(new GetTrainingClass(requested.Class.Id))).ExaminationId.ShouldBe(requested.Id);
        (await Refused(() => As(requested.Class.Centre.Staff).Send(new RequestExamination(requested.Class.Id)))).Error
            .ShouldBe(ExaminationErrors.AlreadyRequested);
        (await Refused(() => As(requested.Class.Centre.Manager).Send(Given.Arrangement(requested.Id)))).Error.ShouldBe(SharedErrors.Forbidden);
    }

    [Test, Article("A16.3")]
    public async Task Refuses_a_class_that_is_still_taught()
    {
        var taught = await Given.ATaughtClass();

        (await Refused(() => As(taught.Centre.Staff).Send(new RequestExamination(taught.Id)))).Error.ShouldBe(ExaminationErrors.ClassNotCompleted);
        (await As(Users.Reviewer).Send(new ListExaminations(new PageRequest()))).Items.ShouldBeEmpty();
    }
}

internal sealed class ArrangeExaminationTests : FunctionalTest
{
    [Test, Article("A20.2")]
    public async Task Sets_time_place_and_seats()
    {
        var requested = await Given.ARequestedExamination();

        await As(Users.Reviewer).Send(Given.Arrangement(requested.Id));

        var details = await Given.DetailsOf(requested);
        details.Arrangement!.StartsAt.ShouldBe(Given.ExamStart);
        details.Candidates.Select(candidate => candidate.Seat).ShouldBe([1, 2]);
        (await As(requested.Class.Members[0].Account).Send(new GetMyResults())).Single().Room.ShouldBe("理论教室");
    }

    [Test, Article("A06.3")]
    public async Task Refuses_a_room_beyond_the_seats_of_the_centre()
    {
        var requested = await Given.ARequestedExamination();

        var refusal = await Refused(() => As(Users.Reviewer).Send(Given.Arrangement(requested.Id) with { Rooms = [new("理论教室", 49)] }));

        refusal.Error.ShouldBe(ExaminationErrors.MoreThanSeats);
        (await Given.DetailsOf(requested)).Status.ShouldBe(ExaminationStatus.Requested);
    }
}

internal sealed class AssignAssessorsTests : FunctionalTest
{
    [Test, Article("A19.1")]
    public async Task Refuses_an_assessor_who_has_not_signed()
    {
        var centre = await Given.AnActiveCentre();
        var completed = await Given.ACompletedClass(1, centre);
        var id = await As(centre.Staff).Send(new RequestExamination(completed.Id));
        await As(Users.Reviewer).Send(Given.Arrangement(id));

        var refusal = await Refused(() => As(Users.Reviewer).Send(Given.Assignment(new GivenExamination(id, completed, [], Guid.Empty))));

        refusal.Faults.Select(fault => fault.Error).Distinct().ShouldBe([AssessorErrors.NotCommitted]);
        refusal.Error.Article.ShouldBe(Article.A19_1);
        (await As(Users.Reviewer).Send(new GetExamination(id))).Assessors.ShouldBeEmpty();
    }

    [Test, Article("A20.3")]
    public async Task Refuses_too_few_people()
    {
        var arranged = await Given.AnArrangedExamination();
        var assignment = Given.Assignment(arranged);

        var refusal = await Refused(() => As(Users.Reviewer).Send(assignment with { Assessors = [.. assignment.Assessors.Take(2)] }));

        refusal.Faults.Select(fault => fault.Error).ShouldBe([ExaminationErrors.InvigilatorsTooFew, ExaminationErrors.PracticalAssessorsTooFew]);
        (await Given.DetailsOf(arranged)).Assessors.Count.ShouldBe(6);
    }
}

internal sealed class VoidExaminationTests : FunctionalTest
{
    [Test]
    public async Task Needs_a_reason_and_lets_the_class_be_examined_anew()
    {
        var arranged = await Given.AnArrangedExamination(1);

        (await Refused(() => As(Users.Reviewer).Send(new VoidExamination(arranged.Id, " ")))).Error.ShouldBe(ExaminationErrors.VoidReasonMissing);
        await As(Users.Reviewer).Send(new VoidExamination(arranged.Id, "考场停电"));

        (await Given.DetailsOf(arranged)).Status.ShouldBe(ExaminationStatus.Void);
        (await As(arranged.Class.Centre.Staff).Send(new RequestExamination(arranged.Class.Id))).ShouldNotBe(arranged.Id);
    }
}
