using CmtsEval.Application.Common;
using CmtsEval.Domain.Certificates;
using FluentValidation;

namespace CmtsEval.Application.Certificates;

/// <summary>Puts a suspended certificate back in force.</summary>
[RequiresPermission(Permission.ChangeCertificateStatus)]
public sealed record ReinstateCertificate(Guid CertificateId, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReinstateCertificate>
    {
        public Validator() => RuleFor(command => command.Reason).NotNull();
    }

    internal sealed class Handler(ICertificateRepository certificates, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ReinstateCertificate>
    {
        public async Task Handle(ReinstateCertificate command, CancellationToken cancellationToken)
        {
            var certificate = await certificates.GetAsync(new(command.CertificateId), cancellationToken);
            work.Expect(certificate, command.Version);

            certificate.Reinstate(command.Reason, user.Id, clock.Now);
        }
    }
}
