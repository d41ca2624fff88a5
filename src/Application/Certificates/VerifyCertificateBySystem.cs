using CmtsEval.Application.Common;
using MediatR;

namespace CmtsEval.Application.Certificates;

/// <summary>As <see cref="VerifyCertificate"/>, for a registered system with the scope <c>certificates.verify</c>; the public's limit does not bind it.</summary>
[RequiresPermission(Permission.VerifyCertificatesBySystem)]
public sealed record VerifyCertificateBySystem(string Number, string HolderName) : IQuery<VerifiedCertificate>
{
    internal sealed class Handler(IMediator mediator) : IQueryHandler<VerifyCertificateBySystem, VerifiedCertificate>
    {
        public Task<VerifiedCertificate> Handle(VerifyCertificateBySystem query, CancellationToken cancellationToken) =>
            mediator.Send(new VerifyCertificate(query.Number, query.HolderName), cancellationToken);
    }
}
