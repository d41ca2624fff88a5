using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Experts;
using FluentValidation;

namespace CmtsEval.Application.Experts;

/// <summary>The society enters the holder of an expert's account in the pool of experts (A07.3).</summary>
[RequiresPermission(Permission.ManageExperts)]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record RegisterExpert(Guid UserId, ExpertProfileInput Profile) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<RegisterExpert>
    {
        public Validator()
        {
            RuleFor(command => command.UserId).NotEmpty();
            RuleFor(command => command.Profile).NotNull().SetValidator(new ExpertProfileInput.Shape());
        }
    }

    internal sealed class Handler(IExpertRepository experts, IAccounts accounts, IClock clock) : ICommandHandler<RegisterExpert, Guid>
    {
        public async Task<Guid> Handle(RegisterExpert command, CancellationToken cancellationToken)
        {
            var account = new UserId(command.UserId);
            var holders = await accounts.HoldersOfAsync(Role.Expert, cancellationToken);
            if (holders.All(card => card.UserId != command.UserId))
            {
                throw new DomainException(ExpertErrors.NotAnExpert.At("userId"));
            }

            var expert = Expert.Register(account, command.Profile.Title, command.Profile.Specialties, clock.Today);
            await accounts.SetEmployerAsync(account, command.Profile.Organisation, cancellationToken);
            experts.Add(expert);

            return expert.Id.Value;
        }
    }
}
