using System.Collections.Concurrent;
using CmtsEval.Application.Common;
using CmtsEval.Application.Messages;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CmtsEval.Application.FunctionalTests.Messages;

internal sealed class DeliverMessagesTests : FunctionalTest
{
    private static readonly OutgoingMessage Reminder = new("19900001234", "提醒", "年度报告将于 30 天后到期。");

    [Test]
    public async Task A_message_posted_twice_under_one_key_arrives_once()
    {
        var gateway = new RecordingGateway();
        await PostAsync("reminder/1");
        await PostAsync("reminder/1");
        await PostAsync("reminder/2");

        await DeliverAsync(gateway);
        await PostAsync("reminder/1");
        await DeliverAsync(gateway);

        gateway.Delivered.ShouldBe(["reminder/1", "reminder/2"], ignoreOrder: true);
    }

    [Test]
    public async Task Two_who_post_one_key_at_the_same_moment_post_it_once()
    {
        var gateway = new RecordingGateway();

        var posts = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                await PostAsync("reminder/at-once");
                return true;
            }
            catch (DomainException refused) when (refused.Error == SharedErrors.Duplicate)
            {
                return false;
            }
        }));
        await DeliverAsync(gateway);

        posts.ShouldContain(true);
        gateway.Delivered.ShouldBe(["reminder/at-once"]);
    }

    [Test]
    public async Task What_was_not_committed_is_not_delivered()
    {
        var gateway = new RecordingGateway();
        await Testing.WithAsync<IOutbox, bool>(TestUser.Anyone, async outbox =>
        {
            await outbox.PostAsync("reminder/rolled-back", Reminder, null, CancellationToken.None);
            return true;
        });

        await DeliverAsync(gateway);

        gateway.Delivered.ShouldBeEmpty();
    }

    [Test]
    public async Task A_failed_delivery_is_tried_again_later_and_nothing_is_lost()
    {
        var gateway = new RecordingGateway { Fails = true };
        await PostAsync("reminder/1");
        await DeliverAsync(gateway);
        await DeliverAsync(gateway);
        gateway.Attempts.ShouldBe(1, "the next attempt waits a minute");

        Testing.Time.Advance(TimeSpan.FromMinutes(1));
        await DeliverAsync(gateway);
        gateway.Fails = false;
        Testing.Time.Advance(TimeSpan.FromMinutes(2));
        await DeliverAsync(gateway);

        gateway.Attempts.ShouldBe(3);
        gateway.Delivered.ShouldBe(["reminder/1"]);
    }

    [Test]
    public async Task A_message_that_has_become_pointless_is_dropped()
    {
        var gateway = new RecordingGateway();
        await PostAsync("code/1", Testing.Time.GetUtcNow().AddMinutes(10));

        Testing.Time.Advance(TimeSpan.FromMinutes(10));
        await DeliverAsync(gateway);

        gateway.Attempts.ShouldBe(0);
        (await StoredAsync()).Single().DueAt.ShouldBeNull();
    }

    [Test]
    public async Task Messages_wait_while_no_gateway_is_configured()
    {
        await PostAsync("reminder/1");

        await DeliverAsync(new NoMessageGateway());

        (await StoredAsync()).Single().DueAt.ShouldNotBeNull();
    }

    [Test]
    public async Task Servers_that_deliver_at_the_same_time_share_the_work()
    {
        var gateway = new RecordingGateway { Takes = TimeSpan.FromMilliseconds(20) };
        for (var number = 0; number < 24; number++)
        {
            await PostAsync($"reminder/{number}");
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DeliverAsync(gateway)));

        gateway.Delivered.Count.ShouldBe(24);
        gateway.Delivered.Distinct().Count().ShouldBe(24);
    }

    [Test]
    public async Task Of_a_delivered_message_only_the_key_is_kept()
    {
        await PostAsync("reminder/1");

        await DeliverAsync(new RecordingGateway());

        var kept = (await StoredAsync()).Single();
        kept.Key.ShouldBe("reminder/1");
        kept.DeliveredAt.ShouldBe(Testing.Time.GetUtcNow());
        (kept.Recipient, kept.Subject, kept.Text).ShouldBe((null, null, null));
    }

    private static Task<bool> PostAsync(string key, DateTimeOffset? until = null) =>
        Testing.WithAsync<IServiceProvider, bool>(TestUser.Anyone, async services =>
        {
            await services.GetRequiredService<IOutbox>().PostAsync(key, Reminder, until, CancellationToken.None);
            await services.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None);
            return true;
        });

    private static Task<int> DeliverAsync(IMessageGateway gateway) =>
        Testing.WithAsync<IServiceProvider, int>(TestUser.Anyone, services => new DeliverMessages(
            services.GetRequiredService<IServiceScopeFactory>(),
            gateway,
            services.GetRequiredService<IClock>(),
            NullLogger<DeliverMessages>.Instance).RunAsync(CancellationToken.None));

    private static Task<List<OutboxMessage>> StoredAsync() =>
        Testing.WithAsync<CmtsEvalDbContext, List<OutboxMessage>>(
            TestUser.Anyone, database => database.Set<OutboxMessage>().AsNoTracking().ToListAsync());

    private sealed class RecordingGateway : IMessageGateway
    {
        private int _attempts;

        public ConcurrentBag<string> Delivered { get; } = [];

        public int Attempts => _attempts;

        public bool Fails { get; set; }

        public TimeSpan Takes { get; init; }

        public bool IsConfigured => true;

        public async Task SendAsync(string key, OutgoingMessage message, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _attempts);
            await Task.Delay(Takes, cancellationToken);
            if (Fails)
            {
                throw new IOException("The gateway is down.");
            }

            message.ShouldBe(Reminder);
            Delivered.Add(key);
        }
    }
}
