using CmtsEval.Application.Common;
using CmtsEval.Domain.Certificates;
using FluentValidation;

namespace CmtsEval.Application.Certificates;

/// <summary>Withdraws a certificate for good; its number is never used again.</summary>
[RequiresPermission(Permission.ChangeCertificateStatus)]
public sealed record WithdrawCertificate(Guid CertificateId, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<WithdrawCertificate>
    {
        public Validator() => RuleFor(command => command.Reason).NotNull();
    }

    internal sealed class Handler(ICertificateRepository certificates, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<WithdrawCertificate>
    {
        public async Task Handle(WithdrawCertificate command, CancellationToken cancellationToken)
        {
            var certificate = await certificates.GetAsync(new(command.CertificateId), cancellationToken);
            work.Expect(certificate, command.Version);

            certificate.Withdraw(command.Reason, user.Id, clock.Now);
        }
    }
}
