using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.Registrations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Registrations;

/// <summary>Registrations that wait for the centre's check, and those returned to the trainee.</summary>
internal sealed class RegistrationTasks(IReadDb read, ICurrentUser user) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var tasks = new List<WaitingTask>();
        if (user.Has(Permission.CheckRegistrations))
        {
            tasks.Add(new("registration.check", await CountAsync(RegistrationStatus.Submitted, cancellationToken), "/registrations?status=Submitted"));
            tasks.Add(new("registration.proofs", await CountAsync(RegistrationStatus.Draft, cancellationToken), "/registrations?status=Draft"));
        }

        if (user.Has(Permission.ReadOwnRegistrations))
        {
            tasks.Add(new("registration.returned", await CountAsync(RegistrationStatus.Returned, cancellationToken), "/my-registrations"));
            tasks.Add(new("registration.unfinished", await CountAsync(RegistrationStatus.Draft, cancellationToken), "/my-registrations"));
        }

        return tasks;
    }

    private Task<int> CountAsync(RegistrationStatus status, CancellationToken cancellationToken) =>
        read.Set<Registration>().CountAsync(registration => registration.Status == status, cancellationToken);
}
