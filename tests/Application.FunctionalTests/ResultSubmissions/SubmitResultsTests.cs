using CmtsEval.Application.ResultSubmissions;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.ResultSubmissions;

namespace CmtsEval.Application.FunctionalTests.ResultSubmissions;

internal sealed class SubmitResultsTests : FunctionalTest
{
    [Test, Article("A22.1")]
    public async Task Submits_everybody_with_a_complete_file_and_leaves_out_who_failed()
    {
        var examined = await Given.AClosedExamination(size: 3, failed: 1);
        var readiness = await As(examined.Assessors[0]).Send(new GetSubmissionReadiness(examined.ExaminationId));

        var id = await As(examined.Assessors[0]).Send(new PrepareResultSubmission(examined.ExaminationId));
        await As(examined.Assessors[0]).Send(new SubmitResults(id));

        readiness.Candidates[0].TraineeId.ShouldBe(examined.TraineeIds[1]);
        readiness.Candidates[0].Shortcomings.ShouldBe([new Shortcoming("result-submission.not-passed", "A23.1", "Theory")]);
        var submission = await As(Users.Reviewer).Send(new GetResultSubmission(id));
        submission.Status.ShouldBe(ResultSubmissionStatus.Submitted);
        submission.Trainees.Select(trainee => trainee.TraineeId).Order()
            .ShouldBe(new[] { examined.TraineeIds[0], examined.TraineeIds[2] }.Order());
        submission.Trainees.ShouldAllBe(trainee => trainee.TheoryScore == 88 && trainee.TheoryAttendance == 1 && trainee.Name.Length > 0);
    }

    [Test, Article("A23.1")]
    public async Task Refuses_who_failed_and_keeps_the_draft()
    {
        var examined = await Given.AClosedExamination(size: 2, failed: 0);
        var id = await As(examined.Assessors[0]).Send(new PrepareResultSubmission(examined.ExaminationId, examined.TraineeIds));

        var refusal = await Refused(() => As(examined.Assessors[0]).Send(new SubmitResults(id)));

        refusal.Error.ShouldBe(ResultSubmissionErrors.NotPassed);
        refusal.Error.Article.ShouldBe(Article.A23_1);
        refusal.Faults.Count.ShouldBe(1);
        (await As(Users.Reviewer).Send(new GetResultSubmission(id))).Status.ShouldBe(ResultSubmissionStatus.Draft);
    }

    [Test, Article("A22.1")]
    public async Task Refuses_an_assessor_who_was_not_on_duty()
    {
        var examined = await Given.AClosedExamination(size: 1);
        var id = await As(examined.Assessors[0]).Send(new PrepareResultSubmission(examined.ExaminationId));

        var refusal = await Refused(() => As(examined.Assessors[4]).Send(new SubmitResults(id)));

        refusal.Error.ShouldBe(ResultSubmissionErrors.NotAnAssessor);
        (await As(Users.Reviewer).Send(new GetResultSubmission(id))).Status.ShouldBe(ResultSubmissionStatus.Draft);
    }

    [Test, Article("A30.1")]
    public async Task Refuses_while_the_centre_is_suspended()
    {
        var examined = await Given.AClosedExamination(size: 1);
        var id = await As(examined.Assessors[0]).Send(new PrepareResultSubmission(examined.ExaminationId));
        await As(Users.Approver).Send(new Application.BranchCentres.SuspendBranchCentre(examined.Centre.Id, "接到调查通知"));

        (await Refused(() => As(examined.Assessors[0]).Send(new SubmitResults(id)))).Error.ShouldBe(BranchCentreErrors.Suspended);
    }
}

internal sealed class PrepareResultSubmissionTests : FunctionalTest
{
    [Test]
    public async Task An_examination_has_one_submission()
    {
        var examined = await Given.AClosedExamination(size: 1);
        await As(examined.Assessors[0]).Send(new PrepareResultSubmission(examined.ExaminationId));

        (await Refused(() => As(examined.Assessors[1]).Send(new PrepareResultSubmission(examined.ExaminationId))))
            .Error.ShouldBe(ResultSubmissionErrors.ExistsAlready);

        (await As(examined.Assessors[0]).Send(new ListSubmittableExaminations())).Single().SubmissionStatus.ShouldBe(ResultSubmissionStatus.Draft);
    }
}

internal sealed class NameSubmittedTraineesTests : FunctionalTest
{
    [Test]
    public async Task Replaces_who_is_submitted_until_it_is_submitted()
    {
        var examined = await Given.AClosedExamination(size: 2);
        var assessor = As(examined.Assessors[0]);
        var id = await assessor.Send(new PrepareResultSubmission(examined.ExaminationId));

        await assessor.Send(new NameSubmittedTrainees(id, [examined.TraineeIds[1]]));
        await assessor.Send(new SubmitResults(id));

        (await Refused(() => assessor.Send(new NameSubmittedTrainees(id, examined.TraineeIds)))).Error.ShouldBe(ResultSubmissionErrors.NotOpen);
        (await As(Users.Reviewer).Send(new GetResultSubmission(id))).Trainees.Single().TraineeId.ShouldBe(examined.TraineeIds[1]);
    }
}
