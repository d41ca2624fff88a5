using CmtsEval.Application.Blacklist;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Home;
using CmtsEval.Application.Registrations;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Files;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CmtsEval.Application.FunctionalTests.Blacklist;

/// <summary>The person is told, objects, and somebody not involved decides (A14.1, A14.2).</summary>
[TestOf(nameof(ObjectToBlacklistEntry))]
[TestOf(nameof(UpholdBlacklistEntry))]
[TestOf(nameof(CorrectBlacklistEntry))]
[TestOf(nameof(LiftBlacklistEntry))]
internal sealed class BlacklistObjectionTests : FunctionalTest
{
    private const string Ground = "学历证书编号经查不实";
    private const string Reason = "院校来函证明编号属实";

    [Test, Article("A14.1")]
    public async Task The_person_is_told_the_ground_objects_and_is_told_the_decision()
    {
        var (registration, entry) = await EnteredAsync();
        (await MessagesAsync()).ShouldHaveSingleItem().ShouldBe($"blacklisted/{entry:N}");
        (await TasksAsync(registration.Trainee)).ShouldContain("blacklist.own");

        var mine = (await As(registration.Trainee).Send(new ListMyBlacklistEntries())).ShouldHaveSingleItem();
        (mine.Ground, mine.MayObject, mine.History[0].By).ShouldBe((Ground, true, null));
        var evidence = await Given.AFile(registration.Trainee, FilePurpose.Evidence);
        await As(registration.Trainee).Send(new ObjectToBlacklistEntry(entry, "毕业院校更名，编号无误", [evidence], mine.Version));

        (await TasksAsync(Users.Approver)).ShouldContain("blacklist.decide");
        var open = (await As(Users.Approver).Send(new ListBlacklistObjections(new PageRequest()))).Items.ShouldHaveSingleItem();
        (open.Id, open.Name).ShouldBe((entry, "张三"));
        var view = await As(Users.Approver).Send(new GetBlacklistEntry(entry));
        (view.MayDecide, view.Status, view.History[1].FileIds.Single()).ShouldBe((true, BlacklistStatus.Disputed, evidence));
        await As(Users.Approver).Send(new LiftBlacklistEntry(entry, Reason, view.Version));

        (await As(registration.Notice.Centre.Manager).Send(new AskBlacklist(registration.Id))).ShouldBe(new AskBlacklist.Answer(false, null, null));
        (await As(registration.Trainee).Send(new ListMyBlacklistEntries())).Single().Status.ShouldBe(BlacklistStatus.Lifted);
        (await MessagesAsync()).Count.ShouldBe(2);
    }

    [Test, Article("A14.1")]
    public async Task Upheld_or_corrected_it_stays_in_force()
    {
        var (registration, entry) = await EnteredAsync();
        await As(registration.Trainee).Send(new ObjectToBlacklistEntry(entry, "毕业院校更名，编号无误", []));
        await As(Users.Approver).Send(new UpholdBlacklistEntry(entry, "院校证实查无此人"));
        (await Refused(() => As(Users.Approver).Send(new CorrectBlacklistEntry(entry, "学籍信息经查不实", "表述有误，予以更正")))).Error
            .ShouldBe(BlacklistErrors.DeciderInvolved);
        await As(TestUser.With(Role.SocietyApprover)).Send(new CorrectBlacklistEntry(entry, "学籍信息经查不实", "表述有误，予以更正"));

        (await As(registration.Notice.Centre.Manager).Send(new AskBlacklist(registration.Id)))
            .ShouldBe(new AskBlacklist.Answer(true, "学籍信息经查不实", null));
        var forSociety = await As(Users.Reviewer).Send(new AskBlacklist(registration.Id));
        forSociety.EntryId.ShouldBe(entry);
        (await As(Users.Reviewer).Send(new GetBlacklistEntry(entry))).MayDecide.ShouldBeFalse();
    }

    [Test, Article("A14.2")]
    public async Task Another_person_and_a_centre_see_no_entry()
    {
        var (registration, entry) = await EnteredAsync();
        var another = await Given.ARegistration(registration.Notice, person: 2);

        (await As(another.Trainee).Send(new ListMyBlacklistEntries())).ShouldBeEmpty();
        (await Refused(() => As(another.Trainee).Send(new ObjectToBlacklistEntry(entry, "毕业院校更名，编号无误", [])))).Error.ShouldBe(SharedErrors.NotFound);
        (await Refused(() => As(registration.Notice.Centre.Manager).Send(new GetBlacklistEntry(entry)))).Error.ShouldBe(SharedErrors.Forbidden);
        (await Testing.WithAsync<CmtsEvalDbContext, int>(registration.Notice.Centre.Manager, database => database.Set<BlacklistEntry>().CountAsync())).ShouldBe(0);
    }

    [TestCase("UPDATE blacklist_events SET text = 'x'")]
    [TestCase("DELETE FROM blacklist_events")]
    [TestCase("DELETE FROM blacklist_entries")]
    [Article("A14.1")]
    public async Task The_history_is_changed_by_nobody(string sql)
    {
        await EnteredAsync();

        var refusal = await Should.ThrowAsync<PostgresException>(() => Testing.WithAsync<CmtsEvalDbContext, int>(
            Users.Administrator, database => database.Database.ExecuteSqlRawAsync(sql)));
        refusal.SqlState.ShouldBeOneOf(PostgresErrorCodes.InsufficientPrivilege, PostgresErrorCodes.RestrictViolation);
    }

    private static async Task<(GivenRegistration Registration, Guid Entry)> EnteredAsync()
    {
        var registration = await Given.ARegistration();
        var manager = registration.Notice.Centre.Manager;
        var evidence = await Given.AFile(manager, FilePurpose.Evidence);
        return (registration, await As(manager).Send(new BlacklistTrainee(registration.Id, Ground, [evidence])));
    }

    private static async Task<IReadOnlyList<string>> TasksAsync(TestUser user) =>
        [.. (await As(user).Send(new ListMyTasks())).Select(task => task.Kind)];

    private static Task<List<string>> MessagesAsync() => Testing.WithAsync<CmtsEvalDbContext, List<string>>(
        Users.Administrator,
        database => database.Set<OutboxMessage>().Where(message => message.Key.StartsWith("blacklist")).OrderBy(message => message.Key).Select(message => message.Key).ToListAsync());
}
