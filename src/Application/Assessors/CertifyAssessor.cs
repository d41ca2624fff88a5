using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Assessors;

/// <summary>The society issues the certificate of an assessor who passed, or renews it: numbered, printed, with a QR code (A18.1).</summary>
[RequiresPermission(Permission.CertifyAssessors)]
public sealed record CertifyAssessor(Guid AssessorId, uint? Version = null) : ICommand
{
    internal sealed class Handler(
        IAssessorRepository assessors,
        IReadDb database,
        IDocumentRenderer renderer,
        IFiles files,
        AssessorRules rules,
        IUnitOfWork work,
        ICurrentUser user,
        IClock clock) : ICommandHandler<CertifyAssessor>
    {
        public async Task Handle(CertifyAssessor command, CancellationToken cancellationToken)
        {
            var assessor = await assessors.GetAsync(new(command.AssessorId), cancellationToken);
            work.Expect(assessor, command.Version);
            assessor.RequireCertifiable(user.Id);

            var number = await assessors.NextCertificateNumberAsync(clock.Today.Year, cancellationToken);
            var printed = renderer.Render(await DocumentOfAsync(assessor, number, cancellationToken));
            var file = await files.KeepAsync(
                printed, $"评价员证书 {number}.pdf", FilePurpose.IssuedDocument, assessor.CentreId, cancellationToken);
            assessor.Certify(number, file.Id, rules, user.Id, clock.Today);
        }

        private async Task<AssessorCertificateDocument> DocumentOfAsync(Assessor assessor, string number, CancellationToken cancellationToken)
        {
            var centre = await database.Set<BranchCentre>()
                .Where(entry => entry.Id == assessor.CentreId).Select(entry => entry.Name).SingleAsync(cancellationToken);
            var occupation = await database.Set<Occupation>()
                .Where(entry => entry.Code == assessor.OccupationCode).Select(entry => entry.Name).FirstOrDefaultAsync(cancellationToken);
            return new AssessorCertificateDocument(
                number,
                clock.Today,
                assessor.Name.Value,
                IdentityDocument.Mask(assessor.IdNumber),
                $"{occupation}（{assessor.OccupationCode}）",
                assessor.Specialties,
                centre,
                assessor.LastDayOfNext(rules, clock.Today),
                $"/assessor-certificates/{number}");
        }
    }
}
