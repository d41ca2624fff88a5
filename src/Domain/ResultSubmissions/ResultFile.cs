using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Domain.ResultSubmissions;

/// <summary>Everything that speaks for or against certifying one trainee, drawn together from registration, class and examination (A22.1).</summary>
public sealed class ResultFile
{
    private ResultFile()
    {
    }

    public TraineeId TraineeId { get; private init; }

    /// <summary>Null for somebody who is no candidate.</summary>
    public RegistrationId? RegistrationId { get; private init; }

    /// <summary>Accepted, with every proof found right (A12.2).</summary>
    public bool RegistrationIsChecked { get; private init; }

    /// <summary>Who accepted the registration.</summary>
    public UserId? RegistrationCheckedBy { get; private init; }

    public StoredFileId? Photo { get; private init; }

    public Completion? Completion { get; private init; }

    public Outcome? Outcome { get; private init; }

    /// <summary>The scores by subject; absent and void ones are left out.</summary>
    public IReadOnlyDictionary<ExamSubject, decimal> Scores { get; private init; } = new Dictionary<ExamSubject, decimal>();

    /// <summary>On the blacklist today.</summary>
    public bool Blocked { get; private init; }

    /// <param name="registration">Of the candidate; null when the trainee is none.</param>
    public static ResultFile Of(
        TraineeId traineeId, TrainingClass trainingClass, Examination examination, Registration? registration, bool blocked)
    {
        var isCandidate = registration is not null
            && trainingClass.Has(traineeId)
            && examination.Candidates.Any(candidate => candidate.TraineeId == traineeId && candidate.RegistrationId == registration.Id);
        return new ResultFile
        {
            TraineeId = traineeId,
            RegistrationId = isCandidate ? registration!.Id : null,
            RegistrationIsChecked = isCandidate
                && registration!.Status is RegistrationStatus.Accepted
                && registration.Proofs.All(proof => proof.Verdict is ProofVerdict.Accepted),
            RegistrationCheckedBy = isCandidate ? registration!.DecidedBy : null,
            Photo = isCandidate ? registration!.Photo : null,
            Completion = isCandidate ? trainingClass.CompletionOf(traineeId) : null,
            Outcome = isCandidate ? examination.OutcomeOf(traineeId) : null,
            Scores = examination.Marks
                .Where(mark => mark.TraineeId == traineeId && mark.Score is not null)
                .ToDictionary(mark => mark.Subject, mark => mark.Score!.Value),
            Blocked = blocked,
        };
    }

    /// <summary>Adds a fault for everything that is missing.</summary>
    public void Check(Faults faults, string path)
    {
        var who = ("traineeId", (object?)TraineeId.Value);
        faults.Check(!Blocked, BlacklistErrors.Blocked, path, who);
        if (RegistrationId is null || Completion is null || Outcome is null)
        {
            faults.Check(false, ResultSubmissionErrors.NotACandidate, path, who);
            return;
        }

        faults
            .Check(RegistrationIsChecked, ResultSubmissionErrors.RegistrationUnchecked, path, who)
            .Check(
                Completion.TheoryShare >= Completion.Required && Completion.PracticalShare >= Completion.Required,
                ResultSubmissionErrors.AttendanceInsufficient,
                path,
                who,
                ("theory", Completion.TheoryShare),
                ("practical", Completion.PracticalShare),
                ("required", Completion.Required))
            .Check(
                Completion.MissingRecords.Count == 0,
                ResultSubmissionErrors.PracticalRecordsMissing,
                path,
                who,
                ("sessions", string.Join(", ", Completion.MissingRecords)));
        foreach (var shortfall in Outcome.Shortfalls)
        {
            var error = shortfall.Kind is ShortfallKind.Missing ? ResultSubmissionErrors.MarkMissing : ResultSubmissionErrors.NotPassed;
            faults.Check(false, error, path, who, ("subject", shortfall.Subject.ToString()), ("kind", shortfall.Kind.ToString()));
        }
    }

    /// <summary>Every reason against certifying this trainee; empty when there is none.</summary>
    public IReadOnlyList<Fault> Shortcomings()
    {
        var faults = new Faults();
        Check(faults, string.Empty);
        return faults.Found;
    }
}
