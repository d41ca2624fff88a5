using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.TrainingNotices;
using Ical.Net;

namespace CmtsEval.Application.FunctionalTests.TrainingNotices;

internal sealed class NoticeFilterTests : FunctionalTest
{
    [Test]
    public async Task Finds_by_the_price_that_applies_today()
    {
        var notice = await Given.APublishedNotice();
        await As(notice.Centre.Manager).Send(new ChangeTrainingFees(notice.Id, Given.Fees(1300m), new DateOnly(2026, 12, 5)));

        (await CountAsync(new NoticeFilter(FeeUntil: 1200))).ShouldBe(1);
        (await CountAsync(new NoticeFilter(FeeFrom: 1200.01m))).ShouldBe(0);
        Testing.Time.Advance(TimeSpan.FromDays(4));
        (await CountAsync(new NoticeFilter(FeeUntil: 1200))).ShouldBe(0);
        (await CountAsync(new NoticeFilter(FeeFrom: 1300, OpenOnly: true))).ShouldBe(1);
    }

    [Test]
    public async Task Feeds_a_calendar_with_what_it_finds()
    {
        var notice = await Given.APublishedNotice();

        var feed = Calendar.Load(System.Text.Encoding.UTF8.GetString((await As(Users.Anyone).Send(new FeedPublicNotices(new NoticeFilter(Region: "浙江省")))).Content))!;
        var own = Calendar.Load(System.Text.Encoding.UTF8.GetString((await As(Users.Anyone).Send(new DownloadNoticeCalendar(notice.Id))).Content))!;

        feed.Events.Select(entry => entry.Uid).ShouldBe(own.Events.Select(entry => entry.Uid));
        var training = own.Events.Single(entry => entry.IsAllDay);
        (DateOnly.FromDateTime(training.DtStart!.Value), DateOnly.FromDateTime(training.DtEnd!.Value)).ShouldBe((new DateOnly(2027, 3, 1), new DateOnly(2027, 5, 1)));
        var closing = own.Events.Single(entry => !entry.IsAllDay);
        closing.DtEnd!.AsUtc.ShouldBe(new DateTime(2027, 1, 31, 16, 0, 0, DateTimeKind.Utc));
        Calendar.Load(System.Text.Encoding.UTF8.GetString((await As(Users.Anyone).Send(new FeedPublicNotices(new NoticeFilter(Region: "安徽省")))).Content))!.Events.ShouldBeEmpty();
    }

    private static async Task<int> CountAsync(NoticeFilter filter) =>
        (await As(Users.Anyone).Send(new ListPublicNotices(filter, new PageRequest()))).Items.Count;
}
