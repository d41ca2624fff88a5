namespace CmtsEval.Domain.TrainingNotices;

public enum TrainingNoticeStatus
{
    Draft,
    Published,

    /// <summary>Takes no more registrations; those made go on.</summary>
    Closed,
    Withdrawn,
}
