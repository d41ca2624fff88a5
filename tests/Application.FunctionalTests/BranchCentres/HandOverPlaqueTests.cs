using CmtsEval.Application.BranchCentres;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class HandOverPlaqueTests : FunctionalTest
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Test, Article("A07.4")]
    public async Task Keeps_who_took_it_over_and_when_with_the_printed_record()
    {
        var centre = await Given.AnActiveCentre();
        var before = (await As(centre.Manager).Send(new GetBranchCentreDocuments(centre.Id))).Papers.Single(paper => paper.Kind is CentreDocumentKind.Plaque);

        await As(Users.Reviewer).Send(new HandOverPlaque(centre.Id, " 沈明 ", Today));

        var papers = await As(centre.Manager).Send(new GetBranchCentreDocuments(centre.Id));
        papers.Plaque.ShouldBe(new PlaqueReceipt("沈明", Today));
        var record = papers.Papers.Single(paper => paper.Kind is CentreDocumentKind.Plaque);
        record.Number.ShouldBe(before.Number);
        record.Sha256.ShouldNotBe(before.Sha256);
        (await Refused(() => As(Users.Reviewer).Send(new HandOverPlaque(centre.Id, "沈明", Today))))
            .Error.ShouldBe(BranchCentreErrors.PlaqueHandedOver);
    }
}
