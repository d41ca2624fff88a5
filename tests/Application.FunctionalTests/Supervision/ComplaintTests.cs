using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Home;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.Supervision;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Supervision;

namespace CmtsEval.Application.FunctionalTests.Supervision;

internal sealed class FileComplaintTests : FunctionalTest
{
    private const string Text = "现场另收教材费三百元，没有收据。";

    [Test, Article("A11.3")]
    public async Task Stands_before_the_society_and_is_tracked_by_its_code()
    {
        var notice = await Given.APublishedNotice();

        var code = await As(Users.Anyone).Send(new FileComplaint(notice.Id, ComplaintKind.ChargedOtherThanPublished, Text, "19900000009"));

        var seen = (await As(Users.Reviewer).Send(new ListComplaints(ComplaintStatus.Filed, null, new PageRequest()))).Items.Single();
        (seen.Text, seen.NoticeId, seen.HasContact, seen.ByTrainee).ShouldBe((Text, notice.Id, true, false));
        (await As(Users.Reviewer).Send(new RevealComplaintContact(seen.Id))).Contact.ShouldBe("19900000009");
        (await As(Users.Reviewer).Send(new ListMyTasks())).Single(task => task.Kind == "complaint.acknowledge").Count.ShouldBe(1);
        await As(Users.Reviewer).Send(new AcknowledgeComplaint(seen.Id, seen.Version));
        (await As(Users.Anyone).Send(new TrackComplaint(code.ToLowerInvariant()))).Status.ShouldBe(ComplaintStatus.Acknowledged);
    }

    [Test]
    public async Task Is_seen_by_no_centre_and_found_by_no_other_code()
    {
        var notice = await Given.APublishedNotice();
        await As(Users.Anyone).Send(new FileComplaint(notice.Id, ComplaintKind.Other, Text, null));

        (await Refused(() => As(notice.Centre.Manager).Send(new ListComplaints(null, null, new PageRequest())))).Error.ShouldBe(SharedErrors.Forbidden);
        (await Refused(() => As(Users.Anyone).Send(new TrackComplaint("ABCDEFGHJKLM")))).Error.ShouldBe(ComplaintErrors.Unknown);
    }

    [Test]
    public async Task Is_about_published_notices_only()
    {
        var notice = await Given.ADraftNotice();

        (await Refused(() => As(Users.Anyone).Send(new FileComplaint(notice.Id, ComplaintKind.Other, Text, null)))).Error.ShouldBe(SharedErrors.NotFound);
    }

    [Test, Article("A09.1")]
    public async Task Is_filed_by_itself_when_a_trainee_says_that_somebody_else_took_money()
    {
        var notice = await Given.APublishedNotice();
        var form = Given.ARegistrationForm(notice) with { Origin = new RegistrationOrigin(OriginChannel.Intermediary, true, "某咨询公司，2000元") };

        var registration = await As(await Given.AnAccount(Role.Trainee)).Send(form);

        var seen = (await As(Users.Reviewer).Send(new ListComplaints(null, ComplaintKind.AgentInvolved, new PageRequest()))).Items.Single();
        (seen.ByTrainee, seen.Text).ShouldBe((true, "某咨询公司，2000元"));
        (await As(notice.Centre.Manager).Send(new GetRegistration(registration))).Status.ShouldBe(RegistrationStatus.Draft);
    }
}
