using System.Text;
using CmtsEval.Application.Certificates;
using CmtsEval.Application.Examinations;
using CmtsEval.Application.ResultSubmissions;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Infrastructure.Identity;

namespace CmtsEval.DbTool.Demo;

/// <summary>An examination from its request to the certificates (chapter 4).</summary>
internal sealed class DemoExamination(ToolHost host, DemoCast cast, DemoStaff staff)
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);
    private static readonly byte[] Paper = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
        + "trailer<</Root 1 0 R>>\n%%EOF\n");

    private ToolUser Reviewer => cast[DemoAccounts.Reviewer];

    /// <summary>Requested, arranged for <paramref name="day"/>, held, marked, verified and published.</summary>
    public async Task<Guid> HoldAsync(Guid classId, DateOnly day, CancellationToken cancellationToken)
    {
        var examination = await host.SendAsync(cast[DemoAccounts.Staff], new RequestExamination(classId, "希望安排在周末"), cancellationToken);
        var start = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), Shanghai);
        await host.SendAsync(
            Reviewer,
            new ArrangeExamination(examination, start, start.AddHours(7), "云泽分中心", ExamMode.Paper, [new("理论教室", 48)], 6),
            cancellationToken);
        await host.SendAsync(Reviewer, new AssignAssessors(examination, Assignments()), cancellationToken);
        var papers = new List<Guid>();
        foreach (var subject in new[] { ExamSubject.Theory, ExamSubject.Practical })
        {
            using var content = new MemoryStream(Paper);
            papers.Add(await host.SendAsync(Reviewer, new AddExamPaper(examination, subject, "paper.pdf", content), cancellationToken));
        }

        await EachAsync(Reviewer, examination, papers, [CustodyStepKind.Sealed, CustodyStepKind.HandedOver], cancellationToken);
        await EachAsync(staff.Assessors[0], examination, papers, [CustodyStepKind.Received], cancellationToken);
        var view = await host.SendAsync(Reviewer, new GetExamination(examination), cancellationToken);
        var candidates = view.Candidates.Select(candidate => candidate.TraineeId).ToList();

        host.Clock.MoveTo(start.AddMinutes(-20));
        await host.SendAsync(
            staff.Assessors[0],
            new CheckInCandidates(examination, [.. candidates.Select(trainee => new CheckInCandidates.Entry(trainee, true))]),
            cancellationToken);
        host.Clock.MoveTo(start.AddMinutes(1));
        foreach (var paper in papers)
        {
            await host.SendAsync(staff.Assessors[0], new OpenExamPaper(examination, paper), cancellationToken);
            await host.SendAsync(staff.Assessors[1], new OpenExamPaper(examination, paper), cancellationToken);
        }

        await host.SendAsync(staff.Assessors[0], new HoldExamination(examination), cancellationToken);
        host.Clock.MoveTo(start.AddHours(8));
        await EachAsync(staff.Assessors[0], examination, papers, [CustodyStepKind.Collected, CustodyStepKind.Returned], cancellationToken);
        await EachAsync(Reviewer, examination, papers, [CustodyStepKind.Destroyed], cancellationToken);

        var marks = candidates.SelectMany((trainee, index) => new[]
        {
            new RecordMarks.Entry(trainee, ExamSubject.Theory, MarkKind.Scored, index == candidates.Count - 1 ? 55.5m : 70 + index),
            new RecordMarks.Entry(trainee, ExamSubject.Practical, MarkKind.Scored, 75 + index),
        });
        await host.SendAsync(staff.Assessors[0], new RecordMarks(examination, [.. marks]), cancellationToken);
        await host.SendAsync(staff.Assessors[1], new VerifyMarks(examination), cancellationToken);
        await host.SendAsync(Reviewer, new PublishResults(examination), cancellationToken);
        return examination;
    }

    /// <summary>Submission by an assessor, review per trainee, and the certificates.</summary>
    public async Task CertifyAsync(Guid examination, CancellationToken cancellationToken)
    {
        host.Clock.MoveTo(host.Clock.Today.AddDays(14));
        await host.SendAsync(Reviewer, new CloseExamination(examination), cancellationToken);
        var submission = await host.SendAsync(staff.Assessors[0], new PrepareResultSubmission(examination), cancellationToken);
        await host.SendAsync(staff.Assessors[0], new SubmitResults(submission), cancellationToken);
        await host.SendAsync(Reviewer, new StartResultReview(submission), cancellationToken);
        var view = await host.SendAsync(Reviewer, new GetResultSubmission(submission), cancellationToken);
        await host.SendAsync(
            Reviewer,
            new DecideResults(submission, [.. view.Trainees.Select(file => new ResultDecisionInput(file.TraineeId, ResultVerdict.Approved))]),
            cancellationToken);
        await host.SendAsync(Reviewer, new ConcludeResultReview(submission), cancellationToken);
        host.Clock.MoveTo(host.Clock.Today.AddDays(2));
        await host.SendAsync(cast[DemoAccounts.Approver], new IssueCertificate(submission), cancellationToken);
    }

    private List<AssignAssessors.Assignment> Assignments() =>
    [
        .. staff.Assessors.Take(2).Select(assessor => new AssignAssessors.Assignment(assessor.AssessorId!.Value.Value, AssessorDuty.Invigilator, "理论教室")),
        .. staff.Assessors.Take(3).Select(assessor => new AssignAssessors.Assignment(assessor.AssessorId!.Value.Value, AssessorDuty.PracticalAssessor)),
    ];

    private async Task EachAsync(
        ToolUser user, Guid examination, List<Guid> papers, CustodyStepKind[] steps, CancellationToken cancellationToken)
    {
        foreach (var step in steps)
        {
            foreach (var paper in papers)
            {
                await host.SendAsync(user, new RecordPaperCustody(examination, paper, step), cancellationToken);
            }
        }
    }
}
