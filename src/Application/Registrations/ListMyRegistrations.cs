using CmtsEval.Application.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Application.Registrations;

/// <summary>The signed-in trainee's own registrations, newest first.</summary>
[RequiresPermission(Permission.ReadOwnRegistrations)]
[CrossesCentres("The place in a waiting list counts the others who wait; the handler answers the caller's own registrations only.")]
public sealed record ListMyRegistrations : IQuery<IReadOnlyList<RegistrationView>>
{
    internal sealed class Handler(RegistrationReader reader, ICurrentUser user) : IQueryHandler<ListMyRegistrations, IReadOnlyList<RegistrationView>>
    {
        public async Task<IReadOnlyList<RegistrationView>> Handle(ListMyRegistrations query, CancellationToken cancellationToken) =>
            user.TraineeId is TraineeId own ? await reader.FindAsync(registration => registration.TraineeId == own, cancellationToken) : [];
    }
}
