using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Settings;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Ends a centre for good under an article, with its agreement, scope, plans, notices, classes and examinations (A31.1).</summary>
/// <param name="Evidence">Files that confirm the finding.</param>
[RequiresPermission(Permission.ChangeBranchCentreStatus)]
public sealed record RevokeBranchCentre(
    Guid CentreId, RevocationGround Ground, string? Reason, IReadOnlyList<Guid>? Evidence, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RevokeBranchCentre>
    {
        public Validator()
        {
            RuleFor(command => command.Ground).IsInEnum();
            RuleFor(command => command.Reason).MaximumLength(1000);
            RuleFor(command => command.Evidence).Must(files => files is null or { Count: <= 20 });
        }
    }

    internal sealed class Handler(
        IBranchCentreRepository centres, IFiles files, EffectiveSettings settings, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<RevokeBranchCentre>
    {
        public async Task Handle(RevokeBranchCentre command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(new(command.CentreId), cancellationToken);
            work.Expect(centre, command.Version);
            var evidence = new List<StoredFileId>();
            foreach (var file in command.Evidence ?? [])
            {
                evidence.Add((await files.RequireAsync(new(file), cancellationToken, FilePurpose.Evidence)).Id);
            }

            var days = (await settings.ReadAsync(cancellationToken))[SettingCatalogue.PaperReturnDays];
            centre.Revoke(
                command.Ground, command.Reason ?? string.Empty, evidence, user.Id, clock.Today, papersDueBack: clock.Today.AddDays(days));
        }
    }
}
