using System.Net;
using System.Net.Http.Json;
using System.Text;
using CmtsEval.Application.Examinations;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Web.AcceptanceTests;

/// <summary>Examinations from the request to the publication, over HTTP.</summary>
internal static partial class Given
{
    public static readonly DateTimeOffset ExamStart = new(2027, 3, 22, 1, 0, 0, TimeSpan.Zero);

    public static async Task<HttpExamination> ARequestedExamination(int members = 2, HttpCentre? centre = null, params int[] absent)
    {
        centre ??= await AnActiveCentre();
        var assessors = await CommittedAssessors(centre);
        var completed = await ACompletedClass(members, centre, absent);
        var id = await Answer<Guid>(
            await centre.Manager.PostAsJsonAsync("/api/examinations", new { classId = completed.Id, wishes = "下午为宜" }), HttpStatusCode.Created);
        return new HttpExamination(id, completed, assessors, Guid.Empty);
    }

    public static ArrangeExamination Arrangement(Guid examination) => new(
        examination, ExamStart, ExamStart.AddHours(2), "云泽市量衡路88号", ExamMode.Paper, [new("理论教室", 48)], 8);

    public static object Assignment(HttpExamination examination, params int[] assessors) => new
    {
        assessors = (assessors.Length > 0 ? assessors : [0, 1, 2]).SelectMany(index => new AssignAssessors.Assignment[]
        {
            new(examination.Class.Centre.AssessorIds[index], AssessorDuty.Invigilator),
            new(examination.Class.Centre.AssessorIds[index], AssessorDuty.PracticalAssessor),
        }),
    };

    public static Task<HttpExamination> AnArrangedExamination(int members = 2, HttpCentre? centre = null, params int[] absent) =>
        Beginnings.Of(centre is null, $"arranged examination {members} {string.Join(',', absent)}", async () =>
        {
            var requested = await ARequestedExamination(members, centre, absent);
            var reviewer = await People.As(Role.SocietyReviewer);
            await Done(reviewer.PostAsJsonAsync($"/api/examinations/{requested.Id}/arrange", Arrangement(requested.Id), Json));
            await Done(reviewer.PutAsJsonAsync($"/api/examinations/{requested.Id}/assessors", Assignment(requested), Json));
            return requested;
        });

    public const string PaperText = "%PDF-1.4\n% theory questions\ntrailer<<>>\n%%EOF\n";

    /// <summary>The theory paper is sealed, handed over and received.</summary>
    public static Task<HttpExamination> AnExaminationWithAPaper(int members = 2, HttpCentre? centre = null, params int[] absent) =>
        Beginnings.Of(centre is null, $"examination with a paper {members} {string.Join(',', absent)}", async () =>
        {
            var arranged = await AnArrangedExamination(members, centre, absent);
            var reviewer = await People.As(Role.SocietyReviewer);
            using var form = new MultipartFormDataContent();
            form.Add(new ByteArrayContent(Encoding.ASCII.GetBytes(PaperText)), "file", "paper.pdf");
            var added = await reviewer.PostAsync($"/api/examinations/{arranged.Id}/papers?subject=Theory", form);
            var ready = arranged with { PaperId = await Answer<Guid>(added, HttpStatusCode.Created) };
            await Done(Custody(ready, reviewer, CustodyStepKind.Sealed));
            await Done(Custody(ready, reviewer, CustodyStepKind.HandedOver));
            await Done(Custody(ready, ready.Assessors[0], CustodyStepKind.Received));
            return ready;
        });

    public static Task<HttpResponseMessage> Custody(HttpExamination examination, HttpClient user, CustodyStepKind step) =>
        user.PostAsJsonAsync($"/api/examinations/{examination.Id}/papers/{examination.PaperId}/custody", new { step }, Json);

    public static Task<HttpResponseMessage> Open(HttpExamination examination, HttpClient user) =>
        user.PostAsJsonAsync($"/api/examinations/{examination.Id}/papers/{examination.PaperId}/open", new { });

    public static Task<HttpExamination> AHeldExamination(int members = 2, HttpCentre? centre = null, params int[] absent) =>
        Beginnings.Of(centre is null, $"held examination {members} {string.Join(',', absent)}", async () =>
        {
            var ready = await AnExaminationWithAPaper(members, centre, absent);
            WebApplication.Time.SetUtcNow(ExamStart);
            await Done(Open(ready, ready.Assessors[0]));
            await Done(Open(ready, ready.Assessors[1]));
            var entries = ready.Class.Members.Select((member, index) => new { traineeId = member.TraineeId, present = !absent.Contains(index) });
            await Done(ready.Assessors[0].PostAsJsonAsync($"/api/examinations/{ready.Id}/check-in", new { entries }));
            await Done(Custody(ready, ready.Assessors[0], CustodyStepKind.Collected));
            await Done(Custody(ready, ready.Assessors[0], CustodyStepKind.Returned));
            await Done(ready.Assessors[0].PostAsync($"/api/examinations/{ready.Id}/hold", null));
            return ready;
        });

    public static object Marks(HttpExamination examination, params decimal[] theory) => new
    {
        marks = examination.Class.Members.SelectMany((member, index) => new RecordMarks.Entry[]
        {
            new(member.TraineeId, ExamSubject.Theory, MarkKind.Scored, index < theory.Length ? theory[index] : 80),
            new(member.TraineeId, ExamSubject.Practical, MarkKind.Scored, 80),
        }),
    };

    /// <summary>Published since the day of the examination; theory marks by member, 80 for the rest.</summary>
    public static Task<HttpExamination> APublishedExamination(int members = 2, HttpCentre? centre = null, params decimal[] theory) =>
        Beginnings.Of(centre is null, $"published examination {members} {string.Join(',', theory)}", async () =>
        {
            var held = await AHeldExamination(members, centre);
            await Done(held.Assessors[0].PutAsJsonAsync($"/api/examinations/{held.Id}/marks", Marks(held, theory), Json));
            await Done(held.Assessors[1].PostAsync($"/api/examinations/{held.Id}/marks/verify", null));
            await Done((await People.As(Role.SocietyReviewer)).PostAsync($"/api/examinations/{held.Id}/publish", null));
            return held;
        });

    public static async Task<ExaminationDetails> DetailsOf(HttpExamination examination) =>
        (await (await People.As(Role.SocietyReviewer)).GetFromJsonAsync<ExaminationDetails>($"/api/examinations/{examination.Id}", Json))!;
}

/// <param name="Assessors">All five of the centre; the first three are on duty, the first enters marks.</param>
/// <param name="PaperId">Empty before there is a paper.</param>
internal sealed record HttpExamination(Guid Id, HttpClass Class, IReadOnlyList<HttpClient> Assessors, Guid PaperId);
