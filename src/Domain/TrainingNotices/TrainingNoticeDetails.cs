namespace CmtsEval.Domain.TrainingNotices;

/// <summary>When, where and for how many; a draft may leave texts empty.</summary>
/// <param name="RegistrationFrom">First day on which one can register.</param>
/// <param name="RegistrationUntil">Last day on which one can register.</param>
/// <param name="Region">Province-level region, by which the public filters.</param>
/// <param name="Capacity">1 or more, at most the head-count of the plan row.</param>
/// <param name="OpensAt">When registration opens on its first day, in Asia/Shanghai.</param>
/// <param name="ClosesAt">When registration closes on its last day, in Asia/Shanghai; null for the end of the day.</param>
/// <param name="WaitingPlaces">How many may wait once every place is taken; 0 for no waiting list.</param>
/// <param name="Introduction">What the centre says of the training, at most 2,000 characters.</param>
public sealed record TrainingNoticeDetails(
    string Title,
    DateOnly RegistrationFrom,
    DateOnly RegistrationUntil,
    DateOnly TrainingFrom,
    DateOnly TrainingUntil,
    string Region,
    string Place,
    int Capacity,
    TimeOnly OpensAt = default,
    TimeOnly? ClosesAt = null,
    int WaitingPlaces = 0,
    string? Introduction = null)
{
    public const int MostWaitingPlaces = 1000;

    /// <summary>From the opening on, up to but not including the closing.</summary>
    public bool TakesRegistrationsAt(DateOnly day, TimeOnly time) =>
        (day > RegistrationFrom || (day == RegistrationFrom && time >= OpensAt))
        && (day < RegistrationUntil || (day == RegistrationUntil && (ClosesAt is not { } closes || time < closes)));

    internal bool PeriodIsReal => RegistrationFrom < RegistrationUntil
        || (RegistrationFrom == RegistrationUntil && (ClosesAt is not { } closes || OpensAt < closes));
}
