using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Examinations;
using static CmtsEval.Web.AcceptanceTests.TrainingClasses.TrainingRulesTests;

namespace CmtsEval.Web.AcceptanceTests.Examinations;

/// <summary>What arranging, holding and marking an examination refuses over HTTP, and that nothing changes by it.</summary>
internal sealed class ExaminationRulesTests : AcceptanceTest
{
    [Test, Article("A20.2"), Article("A06.3"), Article("A06.4"), Article("A18.1"), Article("A19.1"), Article("A20.3")]
    public async Task Refuses_arrangements_that_break_a_rule()
    {
        var centre = await Given.AnActiveCentre();
        var completed = await Given.ACompletedClass(2, centre);
        Task<HttpResponseMessage> Request() => centre.Manager.PostAsJsonAsync("/api/examinations", new { classId = completed.Id });
        await Stopped(centre, Request);
        var id = await Given.Answer<Guid>(
            await Request(), HttpStatusCode.Created);
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        var good = Given.Arrangement(id);
        Task<HttpResponseMessage> Arrange(HttpClient user, Application.Examinations.ArrangeExamination arrangement) =>
            user.PostAsJsonAsync($"/api/examinations/{id}/arrange", arrangement, Json);

        await Refused(Arrange(centre.Manager, good), "permission.missing", null, HttpStatusCode.Forbidden);
        await Refused(Arrange(reviewer, good with { StartsAt = WebApplication.Noon }), "examination.start-in-the-past", "A20.2");
        await Refused(Arrange(reviewer, good with { Place = " " }), "examination.place-missing", "A20.2");
        await Refused(Arrange(reviewer, good with { Rooms = [new("理论教室", 1)] }), "examination.seats-too-few", "A06.3");
        await Stopped(centre, () => Arrange(reviewer, good));
        await Refused(Arrange(reviewer, good with { Rooms = [new("理论教室", 49)] }), "examination.more-than-seats", "A06.3");
        await Refused(Arrange(reviewer, good with { PracticalGroupSize = 10 }), "examination.more-than-stations", "A06.4");
        var examination = new HttpExamination(id, completed, [], Guid.Empty);
        (await Given.DetailsOf(examination)).Status.ShouldBe(ExaminationStatus.Requested);

        await Given.Done(Arrange(reviewer, good));
        Task<HttpResponseMessage> Assign(params int[] assessors) =>
            reviewer.PutAsJsonAsync($"/api/examinations/{id}/assessors", Given.Assignment(examination, assessors), Json);

        await Refused(Assign(0, 1, 2), "assessor.not-committed", "A19.1");
        await Given.CommittedAssessors(centre);
        await Refused(Assign(0, 1, 3), "assessor.wrong-specialty", "A18.1");
        await Refused(Assign(0, 1), "examination.practical-assessors-too-few", "A20.3");
        await Refused(Assign(0, 1, 1, 2, 2), "examination.assigned-twice", "A20.3");
        await Refused(Assign(0), "examination.invigilators-too-few", "A20.3");
        var yearsLater = good.StartsAt.AddYears(2);
        await Given.Done(Arrange(reviewer, good with { StartsAt = yearsLater, EndsAt = yearsLater.AddHours(2) }));
        await Refused(Assign(0, 1, 2), "assessor.certificate-expired", "A18.1");
        (await Given.DetailsOf(examination)).Assessors.ShouldBeEmpty();
    }

    [Test, Article("A20.3")]
    public async Task Refuses_who_taught_the_class_as_its_assessor()
    {
        var centre = await Given.AnActiveCentre(change: form =>
        {
            var (teacher, assessor) = (form["teachers"]![0]!, form["assessors"]![0]!);
            (assessor["name"], assessor["idNumber"]) = (teacher["name"]!.DeepClone(), teacher["idNumber"]!.DeepClone());
        });
        var requested = await Given.ARequestedExamination(1, centre);
        var reviewer = await SignedInAs(Role.SocietyReviewer);
        await Given.Done(reviewer.PostAsJsonAsync($"/api/examinations/{requested.Id}/arrange", Given.Arrangement(requested.Id), Json));

        await Refused(
            reviewer.PutAsJsonAsync($"/api/examinations/{requested.Id}/assessors", Given.Assignment(requested), Json),
            "examination.assessor-taught-the-class",
            "A20.3");

        (await Given.DetailsOf(requested)).Assessors.ShouldBeEmpty();
    }

    [Test, Article("A20.1")]
    public async Task Keeps_a_paper_closed_until_two_people_open_it_at_the_start()
    {
        var ready = await Given.AnExaminationWithAPaper(1);
        var content = $"/api/examinations/{ready.Id}/papers/{ready.PaperId}/content";

        await Refused(Given.Open(ready, ready.Assessors[0]), "exam-paper.not-before-start", "A20.1");
        await Refused(ready.Assessors[0].GetAsync(content), "exam-paper.not-opened", "A20.1");
        await Refused((await SignedInAs(Role.SocietyReviewer)).GetAsync(content), "exam-paper.not-opened", "A20.1");
        await Refused(Given.Custody(ready, ready.Assessors[0], CustodyStepKind.Returned), "exam-paper.out-of-order", "A20.1");
        await Refused(
            Given.Open(ready, ready.Class.Centre.Manager), "exam-paper.not-your-step", "A20.1", HttpStatusCode.Forbidden);
        WebApplication.Time.SetUtcNow(Given.ExamStart);
        await Given.Done(Given.Open(ready, ready.Assessors[0]));
        await Refused(Given.Open(ready, ready.Assessors[0]), "exam-paper.second-opener-missing", "A20.1");
        var details = await Given.DetailsOf(ready);
        details.Papers.Single().Steps.Count.ShouldBe(4);
        details.Incidents.Count.ShouldBe(6);
        details.Incidents.ShouldAllBe(incident => incident.Kind == IncidentKind.CustodyBreak);

        await Given.Done(Given.Open(ready, ready.Assessors[1]));
        (await ready.Assessors[0].GetStringAsync(content)).ShouldBe(Given.PaperText);
    }

    [Test, Article("A16.3"), Article("A20.3"), Article("A23.1")]
    public async Task Refuses_marks_that_break_a_rule()
    {
        var held = await Given.AHeldExamination(2, null, 1);
        var (trained, untrained) = (held.Class.Members[0].TraineeId, held.Class.Members[1].TraineeId);
        Task<HttpResponseMessage> Mark(HttpClient user, Guid trainee, ExamSubject subject, decimal score) => user.PutAsJsonAsync(
            $"/api/examinations/{held.Id}/marks", new { marks = new[] { new { traineeId = trainee, subject, kind = MarkKind.Scored, score } } }, Json);

        await Refused(Mark(held.Assessors[0], untrained, ExamSubject.Theory, 90), "mark.candidate-not-eligible", "A16.3");
        await Refused(Mark(held.Assessors[0], trained, ExamSubject.Comprehensive, 90), "mark.mark-not-applicable", "A23.1");
        await Refused(Mark(held.Assessors[0], trained, ExamSubject.Theory, 100.5m), "mark.mark-out-of-range", null);
        await Refused(
            Mark(held.Assessors[4], trained, ExamSubject.Theory, 90), "examination.not-an-assessor-of-this-examination", "A20.3", HttpStatusCode.Forbidden);
        (await Given.DetailsOf(held)).Candidates.ShouldAllBe(candidate => candidate.Marks.Count == 0);

        await Given.Done(Mark(held.Assessors[0], trained, ExamSubject.Theory, 59.5m));
        await Given.Done(Mark(held.Assessors[0], trained, ExamSubject.Practical, 80));
        await Refused(held.Assessors[0].PostAsync($"/api/examinations/{held.Id}/marks/verify", null), "examination.second-person-needed", null);
        var candidate = (await Given.DetailsOf(held)).Candidates.Single(found => found.TraineeId == trained);
        candidate.Passed.ShouldBe(false);
        candidate.Shortfalls.Single().Kind.ShouldBe(ShortfallKind.BelowPassMark);
    }

    [Test, Article("A23.1")]
    public async Task Publishes_the_results_to_the_trainees()
    {
        var published = await Given.APublishedExamination(2, null, 60, 59.5m);

        foreach (var (member, passed) in published.Class.Members.Zip([true, false]))
        {
            var results = await member.Account.GetFromJsonAsync<JsonElement>("/api/my/results");
            results[0].GetProperty("passed").GetBoolean().ShouldBe(passed);
            results[0].GetProperty("marks").GetArrayLength().ShouldBe(2);
        }
    }
}
