using CmtsEval.Domain.Registrations;

namespace CmtsEval.Domain.TrainingNotices;

/// <summary>Who holds a place of a notice and who waits for one, as its registrations stand.</summary>
/// <param name="Taken">Live registrations that hold a place.</param>
/// <param name="Waiting">Registrations that wait for one.</param>
/// <param name="LastNumber">The highest number that the waiting list has given, 0 before the first; none is given twice.</param>
public sealed record NoticePlaces(int Taken, int Waiting, int LastNumber)
{
    public static readonly NoticePlaces None = new(0, 0, 0);

    public NoticePlaces With(Registration registration) => new(
        registration.HoldsPlace ? Taken + 1 : Taken,
        registration.Status is RegistrationStatus.Waitlisted ? Waiting + 1 : Waiting,
        Math.Max(LastNumber, registration.WaitingNumber ?? 0));

    internal NoticePlaces WithPlaceTaken() => this with { Taken = Taken + 1 };

    internal NoticePlaces WithOneWaiting() => this with { Waiting = Waiting + 1, LastNumber = LastNumber + 1 };
}
