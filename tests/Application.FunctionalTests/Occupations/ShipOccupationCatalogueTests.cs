using CmtsEval.Application.Occupations;

namespace CmtsEval.Application.FunctionalTests.Occupations;

internal sealed class ShipOccupationCatalogueTests : FunctionalTest
{
    [Test]
    public async Task Ships_the_metrology_worker_once()
    {
        (await Given.ACatalogue()).ShouldBe(1);
        (await Given.ACatalogue()).ShouldBe(0);

        var occupation = (await As(Users.Anyone).Send(new ListOccupations())).Single();
        occupation.Code.ShouldBe("4-08-05-06");
        occupation.Specialties.Count.ShouldBe(10);
        occupation.Levels.Select(level => level.Conditions.Count).ShouldBe([3, 6, 5, 3]);
    }

    [Test]
    public async Task Is_for_the_administrator_only() =>
        (await Refused(() => As(Users.Reviewer).Send(new ShipOccupationCatalogue()))).Error.ShouldBe(SharedErrors.Forbidden);
}
