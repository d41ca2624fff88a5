using CmtsEval.Application.Common;
using CmtsEval.Domain.Occupations;
using FluentValidation;

namespace CmtsEval.Application.Occupations;

/// <summary>Takes an occupation into the catalogue; what it asks for applies from <paramref name="InForceFrom"/> on.</summary>
/// <param name="Code">National code, <c>4-08-05-06</c>.</param>
/// <param name="RegisterNumber">1 to 999, used in certificate numbers and never changed.</param>
[RequiresPermission(Permission.ManageOccupations)]
public sealed record EnterOccupation(
    string Code, string Name, int RegisterNumber, DateOnly InForceFrom, string Reason, OccupationContent Content) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<EnterOccupation>
    {
        public Validator()
        {
            RuleFor(command => command.Code).NotEmpty();
            RuleFor(command => command.Name).NotEmpty();
            RuleFor(command => command.Reason).MaximumLength(500);
            RuleFor(command => command.Content).NotNull().SetValidator(new OccupationContentValidator());
        }
    }

    internal sealed class Handler(IOccupationRepository occupations, ICurrentUser user, IClock clock) : ICommandHandler<EnterOccupation, Guid>
    {
        public Task<Guid> Handle(EnterOccupation command, CancellationToken cancellationToken)
        {
            var occupation = Occupation.Enter(
                command.Code, command.Name, command.RegisterNumber, command.InForceFrom, command.Content, new(command.Reason, user.Id, clock.Now));
            occupations.Add(occupation);
            return Task.FromResult(occupation.Id.Value);
        }
    }
}
