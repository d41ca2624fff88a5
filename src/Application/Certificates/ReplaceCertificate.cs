using CmtsEval.Application.Common;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Occupations;
using FluentValidation;

namespace CmtsEval.Application.Certificates;

/// <summary>Issues a new certificate for a lost or damaged one; the old number stays on record as replaced.</summary>
[RequiresPermission(Permission.ChangeCertificateStatus)]
public sealed record ReplaceCertificate(Guid CertificateId, string Reason, uint? Version = null) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<ReplaceCertificate>
    {
        public Validator() => RuleFor(command => command.Reason).NotNull();
    }

    internal sealed class Handler(
        ICertificateRepository certificates,
        ICertificateRegisterRepository registers,
        IOccupationRepository occupations,
        IUnitOfWork work,
        ICurrentUser user,
        IClock clock)
        : ICommandHandler<ReplaceCertificate, Guid>
    {
        public async Task<Guid> Handle(ReplaceCertificate command, CancellationToken cancellationToken)
        {
            var lost = await certificates.GetAsync(new(command.CertificateId), cancellationToken);
            work.Expect(lost, command.Version);
            var register = await registers.LockAsync(lost.CentreId, clock.Today.Year, cancellationToken);
            var occupation = await occupations.GetByCodeAsync(lost.Row.OccupationCode, cancellationToken);

            var replacement = lost.Replace(register, occupation, command.Reason, user.Id, clock.Today, clock.Now);
            certificates.Add(replacement);

            return replacement.Id.Value;
        }
    }
}
