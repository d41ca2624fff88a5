namespace CmtsEval.Domain.Registrations;

public enum RegistrationStatus
{
    /// <summary>Proofs are being collected.</summary>
    Draft,

    /// <summary>Waits for the centre's check.</summary>
    Submitted,

    /// <summary>Sent back with reasons; the trainee corrects and submits again.</summary>
    Returned,
    Accepted,
    Rejected,

    /// <summary>Every place is taken; it moves up to <see cref="Draft"/> in the order of registration.</summary>
    Waitlisted,
    Withdrawn,
}

public enum RegistrationSource
{
    /// <summary>By the trainee.</summary>
    Trainee,

    /// <summary>From the sheet that the centre imported.</summary>
    Sheet,
}

public enum CertificateDelivery
{
    /// <summary>自取</summary>
    Collect,

    /// <summary>邮寄</summary>
    Post,
}
