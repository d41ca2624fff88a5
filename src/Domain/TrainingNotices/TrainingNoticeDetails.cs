namespace CmtsEval.Domain.TrainingNotices;

/// <summary>When, where and for how many; a draft may leave texts empty.</summary>
/// <param name="RegistrationFrom">First day on which one can register.</param>
/// <param name="RegistrationUntil">Last day on which one can register.</param>
/// <param name="Region">Province-level region, by which the public filters.</param>
/// <param name="Capacity">1 or more, at most the head-count of the plan row.</param>
public sealed record TrainingNoticeDetails(
    string Title,
    DateOnly RegistrationFrom,
    DateOnly RegistrationUntil,
    DateOnly TrainingFrom,
    DateOnly TrainingUntil,
    string Region,
    string Place,
    int Capacity);
