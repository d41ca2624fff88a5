using System.Text;
using CmtsEval.Application.Examinations;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>Examinations from the request to the publication.</summary>
internal static partial class Given
{
    public static readonly DateTimeOffset ExamStart = new(2027, 3, 22, 1, 0, 0, TimeSpan.Zero);

    public static async Task<GivenExamination> ARequestedExamination(int members = 2, ActiveCentre? centre = null, params int[] absent)
    {
        centre ??= await AnActiveCentre();
        var assessors = await CommittedAssessors(centre);
        var completed = await ACompletedClass(members, centre, absent);
        var id = await Testing.SendAsync(centre.Staff, new RequestExamination(completed.Id, "下午为宜"));
        return new GivenExamination(id, completed, assessors, Guid.Empty);
    }

    public static ArrangeExamination Arrangement(Guid examination) => new(
        examination, ExamStart, ExamStart.AddHours(2), "云泽市量衡路88号", ExamMode.Paper, [new("理论教室", 48)], 8);

    /// <summary>The first three assessors, each as invigilator and as practical assessor.</summary>
    public static AssignAssessors Assignment(GivenExamination examination) => new(
        examination.Id,
        [.. examination.Class.Centre.AssessorIds.Take(3).SelectMany(assessor => new AssignAssessors.Assignment[]
        {
            new(assessor, AssessorDuty.Invigilator), new(assessor, AssessorDuty.PracticalAssessor),
        })]);

    public static async Task<GivenExamination> AnArrangedExamination(int members = 2, ActiveCentre? centre = null, params int[] absent)
    {
        var requested = await ARequestedExamination(members, centre, absent);
        await Testing.SendAsync(Users.Reviewer, Arrangement(requested.Id));
        await Testing.SendAsync(Users.Reviewer, Assignment(requested));
        return requested;
    }

    /// <summary>The theory paper is sealed, handed over and received.</summary>
    public static async Task<GivenExamination> AnExaminationWithAPaper(int members = 2, ActiveCentre? centre = null, params int[] absent)
    {
        var arranged = await AnArrangedExamination(members, centre, absent);
        using var content = new MemoryStream(Encoding.ASCII.GetBytes(PaperText));
        var paper = await Testing.SendAsync(Users.Reviewer, new AddExamPaper(arranged.Id, ExamSubject.Theory, "paper.pdf", content));
        await Testing.SendAsync(Users.Reviewer, new RecordPaperCustody(arranged.Id, paper, CustodyStepKind.Sealed));
        await Testing.SendAsync(Users.Reviewer, new RecordPaperCustody(arranged.Id, paper, CustodyStepKind.HandedOver));
        await Testing.SendAsync(arranged.Assessors[0], new RecordPaperCustody(arranged.Id, paper, CustodyStepKind.Received));
        return arranged with { PaperId = paper };
    }

    public const string PaperText = "%PDF-1.4\n% theory questions\ntrailer<<>>\n%%EOF\n";

    /// <summary>Held, with the paper returned; who did not complete the training is noted absent.</summary>
    public static async Task<GivenExamination> AHeldExamination(int members = 2, ActiveCentre? centre = null, params int[] absent)
    {
        var ready = await AnExaminationWithAPaper(members, centre, absent);
        Testing.MoveTo(ExamStart);
        await Testing.SendAsync(ready.Assessors[0], new OpenExamPaper(ready.Id, ready.PaperId));
        await Testing.SendAsync(ready.Assessors[1], new OpenExamPaper(ready.Id, ready.PaperId));
        await Testing.SendAsync(ready.Assessors[0], new CheckInCandidates(ready.Id, [.. ready.Class.Members.Select((member, index) =>
            new CheckInCandidates.Entry(member.TraineeId, !absent.Contains(index)))]));
        await Testing.SendAsync(ready.Assessors[0], new RecordPaperCustody(ready.Id, ready.PaperId, CustodyStepKind.Collected));
        await Testing.SendAsync(ready.Assessors[0], new RecordPaperCustody(ready.Id, ready.PaperId, CustodyStepKind.Returned));
        await Testing.SendAsync(ready.Assessors[0], new HoldExamination(ready.Id));
        return ready;
    }

    /// <summary>Everybody has 80 in both subjects, except the members named by index, who have 59.5 in theory.</summary>
    public static async Task<GivenExamination> AMarkedExamination(int members = 2, ActiveCentre? centre = null, params int[] failing)
    {
        var held = await AHeldExamination(members, centre);
        await Testing.SendAsync(held.Assessors[0], new RecordMarks(held.Id, [.. held.Class.Members.SelectMany((member, index) =>
            new RecordMarks.Entry[]
            {
                new(member.TraineeId, ExamSubject.Theory, MarkKind.Scored, failing.Contains(index) ? 59.5m : 80),
                new(member.TraineeId, ExamSubject.Practical, MarkKind.Scored, 80),
            })]));
        return held;
    }

    public static async Task<GivenExamination> AVerifiedExamination(int members = 2, ActiveCentre? centre = null, params int[] failing)
    {
        var marked = await AMarkedExamination(members, centre, failing);
        await Testing.SendAsync(marked.Assessors[1], new VerifyMarks(marked.Id));
        return marked;
    }

    /// <summary>Published since the day of the examination, five working days to go.</summary>
    public static async Task<GivenExamination> APublishedExamination(int members = 2, ActiveCentre? centre = null, params int[] failing)
    {
        var verified = await AVerifiedExamination(members, centre, failing);
        await Testing.SendAsync(Users.Reviewer, new PublishResults(verified.Id));
        return verified;
    }

    /// <summary>The publication is over and the examination closed: results can be submitted.</summary>
    public static async Task<GivenExamination> AClosedExamination(int members = 2, ActiveCentre? centre = null, params int[] failing)
    {
        var published = await APublishedExamination(members, centre, failing);
        Testing.MoveTo(ExamStart.AddDays(8));
        await Testing.SendAsync(Users.Reviewer, new CloseExamination(published.Id));
        return published;
    }

    public static async Task<ExaminationDetails> DetailsOf(GivenExamination examination) =>
        await Testing.SendAsync(Users.Reviewer, new GetExamination(examination.Id));
}

/// <param name="Assessors">All five of the centre; the first three are on duty, the first enters marks in these states.</param>
/// <param name="PaperId">Empty before there is a paper.</param>
internal sealed record GivenExamination(Guid Id, GivenClass Class, IReadOnlyList<TestUser> Assessors, Guid PaperId);
