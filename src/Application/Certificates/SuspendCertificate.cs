using CmtsEval.Application.Common;
using CmtsEval.Domain.Certificates;
using FluentValidation;

namespace CmtsEval.Application.Certificates;

/// <summary>Suspends a certificate in force; verification shows it at once.</summary>
[RequiresPermission(Permission.ChangeCertificateStatus)]
public sealed record SuspendCertificate(Guid CertificateId, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<SuspendCertificate>
    {
        public Validator() => RuleFor(command => command.Reason).NotNull();
    }

    internal sealed class Handler(ICertificateRepository certificates, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<SuspendCertificate>
    {
        public async Task Handle(SuspendCertificate command, CancellationToken cancellationToken)
        {
            var certificate = await certificates.GetAsync(new(command.CertificateId), cancellationToken);
            work.Expect(certificate, command.Version);

            certificate.Suspend(command.Reason, user.Id, clock.Now);
        }
    }
}
