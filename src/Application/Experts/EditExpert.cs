using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Experts;
using FluentValidation;

namespace CmtsEval.Application.Experts;

/// <summary>The society corrects an entry of the pool of experts; teams chosen before keep the employer that they were chosen with (A07.3).</summary>
[RequiresPermission(Permission.ManageExperts)]
public sealed record EditExpert(Guid ExpertId, ExpertProfileInput Profile, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<EditExpert>
    {
        public Validator()
        {
            RuleFor(command => command.Profile).NotNull().SetValidator(new ExpertProfileInput.Shape());
        }
    }

    internal sealed class Handler(IExpertRepository experts, IAccounts accounts, IUnitOfWork work) : ICommandHandler<EditExpert>
    {
        public async Task Handle(EditExpert command, CancellationToken cancellationToken)
        {
            var expert = await experts.GetAsync(new(command.ExpertId), cancellationToken);
            work.Expect(expert, command.Version);

            expert.Edit(command.Profile.Title, command.Profile.Specialties);
            await accounts.SetEmployerAsync(expert.Account, command.Profile.Organisation, cancellationToken);
        }
    }
}
