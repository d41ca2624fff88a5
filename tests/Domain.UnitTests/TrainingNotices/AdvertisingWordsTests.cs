using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.UnitTests.TrainingNotices;

internal sealed class ChangeAdvertisingWordsTests
{
    [Test, Article("A10.2")]
    public void Screens_every_text_of_a_notice_and_names_the_words_at_once()
    {
        var details = Given.NoticeDetails() with { Title = "包 过！春季班", Introduction = "零基础免考，保过" };
        var fees = Given.Fees() with { Items = [new FeeItem("代报费", 1200, "备案标准", "培训与评价")] };

        var faults = Refusal.AllOf(() => Given.APublishedNotice(details: details, fees: fees));

        faults.ShouldAllBe(fault => fault.Error == TrainingNoticeErrors.ImproperAdvertising);
        faults.Select(fault => (fault.Path, fault.Values!["words"])).ShouldBe([
            ("details.title", "包过"), ("details.introduction", "保过、免考"), ("fees.items[0].item", "代报")]);
    }

    [TestCase("包\u3000过"), TestCase("包-过"), TestCase("【包】过"), Article("A10.2")]
    public void Is_not_deceived_by_signs_between_the_letters(string title) =>
        Refusal.Of(() => Given.APublishedNotice(details: Given.NoticeDetails() with { Title = title })).ShouldBe(TrainingNoticeErrors.ImproperAdvertising);

    [Test, Article("A10.2")]
    public void Screens_changed_fees_too()
    {
        var (notice, _) = Given.APublishedNotice();
        var fees = Given.Fees() with { Items = [new FeeItem("包过班", 1200, "备案标准", "培训")] };

        Refusal.Of(() => notice.ChangeFees(
                fees, Given.Metrology.SchemeOf(notice.Row, Given.Today), Given.Words, Given.Today.AddDays(1), Given.Today, Given.Now))
            .ShouldBe(TrainingNoticeErrors.ImproperAdvertising);
        notice.Fees.Count.ShouldBe(1);
    }

    [Test]
    public void Keeps_what_was_added_and_removed_and_refuses_all_faults_at_once()
    {
        var words = AdvertisingWords.Begin();
        Refusal.AllOf(() => words.Change(["包过", "过"], " ", Given.Li, Given.Now)).Select(fault => fault.Error)
            .ShouldBe([AdvertisingWordsErrors.ReasonMissing, AdvertisingWordsErrors.WordLength]);

        words.Change([.. AdvertisingWords.Shipped.Skip(1), "稳过"], "新出现的用语", Given.Li, Given.Now);

        words.Changes.Single().ShouldSatisfyAllConditions(
            change => change.Added.ShouldBe(["稳过"]), change => change.Removed.ShouldBe([AdvertisingWords.Shipped[0]]));
    }
}
