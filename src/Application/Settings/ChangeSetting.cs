using CmtsEval.Application.Common;
using CmtsEval.Domain.Settings;
using FluentValidation;

namespace CmtsEval.Application.Settings;

/// <summary>Sets a value for everybody from now on; the values before stay visible with who, when and why.</summary>
/// <param name="Version">Of the value that was seen; null for one that was never changed.</param>
[RequiresPermission(Permission.ManageSettings)]
public sealed record ChangeSetting(string Key, int Value, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ChangeSetting>
    {
        public Validator()
        {
            RuleFor(command => command.Key).NotEmpty().MaximumLength(100);
            RuleFor(command => command.Reason).MaximumLength(500);
        }
    }

    internal sealed class Handler(ISettingRepository settings, IUnitOfWork work, ICurrentUser user, IClock clock) : ICommandHandler<ChangeSetting>
    {
        public async Task Handle(ChangeSetting command, CancellationToken cancellationToken)
        {
            var setting = await settings.OfAsync(SettingCatalogue.Of(command.Key), cancellationToken);
            work.Expect(setting, command.Version);

            setting.Change(command.Value, command.Reason, user.Id, clock.Now);
        }
    }
}
