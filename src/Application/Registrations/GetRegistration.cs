using CmtsEval.Application.Common;

namespace CmtsEval.Application.Registrations;

/// <summary>One registration for who checks it.</summary>
[RequiresPermission(Permission.ReadRegistrations)]
public sealed record GetRegistration(Guid RegistrationId) : IQuery<RegistrationView>
{
    internal sealed class Handler(RegistrationReader reader) : IQueryHandler<GetRegistration, RegistrationView>
    {
        public Task<RegistrationView> Handle(GetRegistration query, CancellationToken cancellationToken) =>
            reader.GetAsync(new(query.RegistrationId), cancellationToken);
    }
}
