using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Application.Registrations;

/// <summary>Ends what is undecided in rows that have left the scope of the centre (A31.1).</summary>
internal sealed class EndRegistrationsOutOfScope(IRegistrationRepository registrations, IClock clock) : IDomainEventHandler<ScopeEnded>
{
    public async Task On(ScopeEnded happened, CancellationToken cancellationToken)
    {
        var undecided = await registrations.GetUndecidedAsync(happened.CentreId, cancellationToken);
        foreach (var registration in undecided.Where(registration => happened.Rows.Contains(registration.Row)))
        {
            registration.End(happened.Reason, clock.Now);
        }
    }
}
