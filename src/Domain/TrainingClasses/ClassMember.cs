using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>One trainee of a class with the registration that brought them there.</summary>
public sealed class ClassMember : ICentreOwned, ITraineeOwned
{
    private ClassMember()
    {
    }

    internal ClassMember(TrainingClassId classId, BranchCentreId centreId, TraineeId traineeId, RegistrationId registrationId, string? employer, int group)
    {
        ClassId = classId;
        CentreId = centreId;
        TraineeId = traineeId;
        RegistrationId = registrationId;
        Employer = employer;
        Group = group;
        Active = true;
    }

    public TrainingClassId ClassId { get; private init; }

    public BranchCentreId CentreId { get; private init; }

    public TraineeId TraineeId { get; private init; }

    public RegistrationId RegistrationId { get; private init; }

    /// <summary>The employer named in the registration, to see conflicts of interest in the examination (A20.3).</summary>
    public string? Employer { get; private init; }

    /// <summary>The practical group, from 1.</summary>
    public int Group { get; private init; }

    /// <summary>False once the class was cancelled: the registration may join another class.</summary>
    public bool Active { get; private set; }

    internal void Release() => Active = false;
}
