using CmtsEval.Application.Common;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Application.Registrations;

/// <summary>Accepts a registration of which every proof was checked and accepted (A12.2), unless the person is on the blacklist (A14.3).</summary>
[RequiresPermission(Permission.CheckRegistrations)]
public sealed record AcceptRegistration(Guid RegistrationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(
        IRegistrationRepository registrations,
        ITraineeRepository trainees,
        IBranchCentreRepository centres,
        IBlacklistRepository blacklist,
        IUnitOfWork work,
        ICurrentUser user,
        IClock clock) : ICommandHandler<AcceptRegistration>
    {
        public async Task Handle(AcceptRegistration command, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(command.RegistrationId), cancellationToken);
            var trainee = await trainees.GetAsync(registration.TraineeId, cancellationToken);
            var centre = await centres.GetAsync(registration.CentreId, cancellationToken);
            var blocked = await blacklist.IsBlockedAsync(trainee.Document, clock.Today, cancellationToken);
            work.Expect(registration, command.Version);

            registration.Accept(centre, blocked, user.Id, clock.Now);
        }
    }
}
