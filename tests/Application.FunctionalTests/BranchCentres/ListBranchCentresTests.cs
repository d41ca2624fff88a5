using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Teachers;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class ListBranchCentresTests : FunctionalTest
{
    [Test, Article("A05.4")]
    public async Task Finds_centres_below_the_conditions_and_no_others()
    {
        var (below, whole) = (await Given.AnActiveCentre(), await Given.AnActiveCentre(unit: 2));
        (await FoundAsync(CentreAttention.BelowConditions)).ShouldBeEmpty();

        foreach (var teacher in below.TeacherIds.Skip(1))
        {
            await As(below.Manager).Send(new RecordTeacherLeaving(teacher));
        }

        (await FoundAsync(CentreAttention.BelowConditions)).ShouldBe([below.Id]);
        (await As(whole.Manager).Send(new GetBranchCentreConditions(whole.Id))).Occupations.ShouldNotBeEmpty();
    }

    [Test, Article("A06.5")]
    public async Task Finds_centres_with_something_that_runs_out_within_the_longest_reminder()
    {
        var centre = await Given.AnActiveCentre();
        var until = (await As(Users.Anyone).Send(new GetBranchCentre(centre.Id))).ValidUntil;

        Testing.MoveTo(new DateTimeOffset(until.AddDays(-90), new TimeOnly(4, 0), TimeSpan.Zero));

        (await FoundAsync(CentreAttention.Expiring)).ShouldBe([centre.Id]);
        (await FoundAsync(CentreAttention.PapersDue)).ShouldBeEmpty();
    }

    [Test, Article("A31.1")]
    public async Task Finds_revoked_centres_whose_licence_and_plaque_are_not_back()
    {
        var centre = await Given.AnActiveCentre();
        var evidence = await Given.AFile(Users.Approver, FilePurpose.Evidence);
        await As(Users.Approver).Send(new RevokeBranchCentre(centre.Id, RevocationGround.NoTraining, "全年未开展培训", [evidence]));

        (await FoundAsync(CentreAttention.PapersDue)).ShouldBe([centre.Id]);
        (await FoundAsync(CentreAttention.BelowConditions)).ShouldBeEmpty();
    }

    [Test]
    public async Task Shows_the_public_nothing_of_it()
    {
        var centre = await Given.AnActiveCentre();

        foreach (var user in new[] { Users.Anyone, centre.Manager })
        {
            (await Refused(() => As(user).Send(Query(CentreAttention.Expiring)))).Error.ShouldBe(SharedErrors.Forbidden);
        }
    }

    private static async Task<IReadOnlyList<Guid>> FoundAsync(CentreAttention attention) =>
        [.. (await As(Users.Reviewer).Send(Query(attention))).Items.Select(line => line.Id)];

    private static ListBranchCentres Query(CentreAttention attention) =>
        new(null, null, null, null, null, null, new PageRequest(), attention);
}
