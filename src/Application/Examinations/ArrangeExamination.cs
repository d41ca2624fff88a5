using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>The society sets time, place and mode (A20.2); seats follow from the rooms.</summary>
/// <param name="PracticalGroupSize">How many are examined in practice at once; at most the stations (A06.4).</param>
[RequiresPermission(Permission.ArrangeExamination)]
public sealed record ArrangeExamination(
    Guid ExaminationId,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string Place,
    ExamMode Mode,
    IReadOnlyList<ArrangeExamination.Room> Rooms,
    int PracticalGroupSize, uint? Version = null) : ICommand
{
    public sealed record Room(string Name, int Seats);

    internal sealed class Validator : AbstractValidator<ArrangeExamination>
    {
        public Validator()
        {
            RuleFor(command => command.Place).MaximumLength(200);
            RuleFor(command => command.Mode).IsInEnum();
            RuleFor(command => command.Rooms).NotNull().Must(rooms => rooms is null || rooms.Count <= 50);
            RuleForEach(command => command.Rooms).ChildRules(room => room.RuleFor(row => row.Name).NotEmpty().MaximumLength(100));
        }
    }

    internal sealed class Handler(
        IExaminationRepository examinations, IBranchCentreRepository centres, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ArrangeExamination>
    {
        public async Task Handle(ArrangeExamination command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            work.Expect(examination, command.Version);
            var centre = await centres.GetAsync(examination.CentreId, cancellationToken);

            examination.Arrange(
                centre,
                new ExamArrangement(
                    command.StartsAt.ToUniversalTime(), command.EndsAt.ToUniversalTime(), command.Place ?? "", command.Mode, command.PracticalGroupSize),
                [.. command.Rooms.Select(room => new ExamRoom(room.Name.Trim(), room.Seats))],
                user.Id,
                clock.Now);
        }
    }
}
