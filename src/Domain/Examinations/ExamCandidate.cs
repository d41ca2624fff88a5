using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Domain.Examinations;

/// <summary>A member of the class in its examination. Who did not complete the training stays on the list and cannot sit it (A16.3).</summary>
public sealed class ExamCandidate : ICentreOwned, ITraineeOwned
{
    private ExamCandidate()
    {
    }

    internal ExamCandidate(ExaminationId examinationId, ClassMember member, Completion completion)
    {
        ExaminationId = examinationId;
        CentreId = member.CentreId;
        TraineeId = member.TraineeId;
        RegistrationId = member.RegistrationId;
        Employer = member.Employer;
        Eligible = completion.Completed;
    }

    public ExaminationId ExaminationId { get; private init; }

    public BranchCentreId CentreId { get; private init; }

    public TraineeId TraineeId { get; private init; }

    public RegistrationId RegistrationId { get; private init; }

    public string? Employer { get; private init; }

    /// <summary>Completed the training.</summary>
    public bool Eligible { get; private init; }

    public string? Room { get; private set; }

    /// <summary>From 1 in the room; null for who is not eligible.</summary>
    public int? Seat { get; private set; }

    /// <summary>Null until checked in or noted absent.</summary>
    public bool? Present { get; private set; }

    public DateTimeOffset? CheckedInAt { get; private set; }

    internal void Place(string? room, int? seat) => (Room, Seat) = (room, seat);

    internal void CheckIn(bool present, DateTimeOffset now) => (Present, CheckedInAt) = (present, now);
}
