using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Agreement, licence, plaque and scope document of a centre, for the society and its own people (A07.4).</summary>
[RequiresPermission(Permission.ReadBranchCentres)]
public sealed record GetBranchCentreDocuments(Guid CentreId) : IQuery<CentreDocuments>
{
    internal sealed class Handler(IReadDb database, ICurrentUser user) : IQueryHandler<GetBranchCentreDocuments, CentreDocuments>
    {
        public async Task<CentreDocuments> Handle(GetBranchCentreDocuments query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreId(query.CentreId);
            var centre = user.SeesEveryCentre || user.CentreId == id
                ? await database.Set<BranchCentre>().FirstOrDefaultAsync(entry => entry.Id == id, cancellationToken)
                : null;

            return centre is null
                ? throw new DomainException(SharedErrors.NotFound)
                : new CentreDocuments(
                    [
                        CentreDocument.Of(CentreDocumentKind.Agreement, centre.Agreement),
                        CentreDocument.Of(CentreDocumentKind.Licence, centre.Licence),
                        CentreDocument.Of(CentreDocumentKind.Plaque, centre.PlaqueHandOver?.Record ?? centre.Plaque),
                        CentreDocument.Of(CentreDocumentKind.ScopeDocument, centre.ScopeDocument),
                    ],
                    centre.PlaqueHandOver is { } handOver ? new PlaqueReceipt(handOver.ReceivedBy, handOver.On) : null,
                    centre.PapersDueBack is { } due ? new PaperRecall(due, centre.PaperReturn?.ReturnedBy, centre.PaperReturn?.On) : null);
        }
    }
}

/// <param name="Plaque">Who has the plaque and since when; null until it was handed over.</param>
/// <param name="Recall">Of licence and plaque; null while the centre was not revoked.</param>
public sealed record CentreDocuments(IReadOnlyList<CentreDocument> Papers, PlaqueReceipt? Plaque, PaperRecall? Recall);

/// <param name="DueOn">Last day to return them.</param>
/// <param name="ReturnedOn">Null until the society has received them.</param>
public sealed record PaperRecall(DateOnly DueOn, string? ReturnedBy, DateOnly? ReturnedOn);

public sealed record PlaqueReceipt(string ReceivedBy, DateOnly HandedOverOn);

public enum CentreDocumentKind
{
    Agreement,
    Licence,
    Plaque,
    ScopeDocument,
}

/// <param name="Sha256">Of the PDF, lower-case hexadecimal.</param>
public sealed record CentreDocument(CentreDocumentKind Kind, string Number, Guid FileId, string Sha256)
{
    internal static CentreDocument Of(CentreDocumentKind kind, IssuedDocument document) =>
        new(kind, document.Number, document.File.Value, document.Sha256);
}
