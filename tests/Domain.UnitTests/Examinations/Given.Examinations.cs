using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.UnitTests;

internal static partial class Given
{
    public static readonly UserId FirstAssessor = UserId.New();
    public static readonly UserId SecondAssessor = UserId.New();

    public static readonly ExaminationRules ExamRules = new();

    public static DateOnly ExamDay => FirstDay.AddDays(14);

    public static DateTimeOffset ExamStart => At(ExamDay, new TimeOnly(9, 0));

    public static CustodyActor Society => new(Li, IsSociety: true, null);

    public static ExamArrangement Arrangement => new(ExamStart, ExamStart.AddHours(2), "云泽市量衡路88号", ExamMode.Paper, 8);

    public static CustodyActor Actor(this StaffedCentre staffed, int assessor) =>
        new(assessor == 0 ? FirstAssessor : SecondAssessor, IsSociety: false, staffed.Assessors[assessor].Id);

    public static Examination ARequestedExamination(StaffedCentre staffed, int members = 3, ScopeRow? row = null, params (int, int)[] missed) =>
        Examination.Request(staffed.Centre, ACompletedClass(staffed, members, row, missed), "下午为宜", ExamRules, Applicant, AfterClass);

    public static Examination AnArrangedExamination(StaffedCentre staffed, int members = 3, ScopeRow? row = null, params (int, int)[] missed)
    {
        var examination = ARequestedExamination(staffed, members, row, missed);
        examination.Arrange(staffed.Centre, Arrangement, [new ExamRoom("理论教室", 48)], Li, AfterClass);
        examination.AssignAssessors(staffed.Centre, Proposals(staffed), ExamRules, ExamDay, Li, AfterClass);
        return examination;
    }

    /// <summary>The three assessors for length: three invigilators, then the same as practical assessors.</summary>
    public static IReadOnlyList<AssessorProposal> Proposals(StaffedCentre staffed) =>
    [
        .. staffed.Assessors.Take(3).Select(assessor => new AssessorProposal(Committed(assessor), AssessorDuty.Invigilator, [])),
        .. staffed.Assessors.Take(3).Select(assessor => new AssessorProposal(assessor, AssessorDuty.PracticalAssessor, [])),
    ];

    public static Assessor Committed(Assessor assessor)
    {
        if (assessor.Commitment is null)
        {
            var account = UserId.New();
            assessor.LinkAccount(account);
            assessor.SignCommitmentLetter(CommitmentLetter.CurrentVersion, CommitmentLetter.CurrentTextHash, true, AssessorRules.Default, account, Now, Today);
        }

        return assessor;
    }

    public static SealedPaper APaper() => new(ExamPaperId.New(), "理论试卷.pdf", "application/pdf", new string('c', 64), Hash, [1, 2, 3]);

    public static ExamPaper AReceivedPaper(StaffedCentre staffed, Examination examination)
    {
        var paper = examination.AddPaper(ExamSubject.Theory, APaper(), Society, AfterClass);
        examination.RecordCustody(paper.Id, CustodyStepKind.Sealed, Hash, null, Society, AfterClass);
        examination.RecordCustody(paper.Id, CustodyStepKind.HandedOver, Hash, null, Society, AfterClass);
        examination.RecordCustody(paper.Id, CustodyStepKind.Received, Hash, null, staffed.Actor(0), AfterClass);
        return paper;
    }

    public static ExamPaper AnOpenedPaper(StaffedCentre staffed, Examination examination)
    {
        var paper = AReceivedPaper(staffed, examination);
        examination.OpenPaper(paper.Id, Hash, null, staffed.Actor(0), ExamStart);
        examination.OpenPaper(paper.Id, Hash, null, staffed.Actor(1), ExamStart);
        return paper;
    }

    public static Examination AHeldExamination(StaffedCentre staffed, int members = 3, ScopeRow? row = null, params (int, int)[] missed)
    {
        var examination = AnArrangedExamination(staffed, members, row, missed);
        AnOpenedPaper(staffed, examination);
        var presence = examination.Candidates.ToDictionary(candidate => candidate.TraineeId, candidate => candidate.Eligible);
        examination.CheckIn(staffed.Centre, presence, staffed.Assessors[0].Id, ExamStart);
        examination.Hold(staffed.Centre, staffed.Assessors[0].Id, ExamStart);
        return examination;
    }

    public static Examination AMarkedExamination(StaffedCentre staffed)
    {
        var examination = AHeldExamination(staffed);
        foreach (var candidate in examination.Candidates)
        {
            Enter(examination, staffed, candidate.TraineeId, [.. examination.Subjects.Select(subject => (subject, 80m))]);
        }

        return examination;
    }

    public static Examination AVerifiedExamination(StaffedCentre staffed)
    {
        var examination = AMarkedExamination(staffed);
        examination.VerifyMarks(staffed.Centre, staffed.Assessors[1].Id, SecondAssessor, ExamStart.AddHours(3));
        return examination;
    }

    public static void Enter(Examination examination, StaffedCentre staffed, TraineeId trainee, params (ExamSubject Subject, decimal Score)[] marks) =>
        examination.RecordMarks(
            staffed.Centre,
            [.. marks.Select(mark => new MarkEntry(trainee, mark.Subject, Mark.Of(mark.Score)))],
            staffed.Assessors[0].Id,
            FirstAssessor,
            ExamStart.AddHours(2));
}
