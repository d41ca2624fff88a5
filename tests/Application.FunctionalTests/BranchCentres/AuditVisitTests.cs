using System.Text;
using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Experts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Experts;
using Ical.Net;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class ProposeVisitTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Refuses_a_time_at_which_an_expert_of_the_team_is_away()
    {
        var application = await Given.AScheduledAudit();
        var day = ApplicationSample.Day.AddYears(1);
        var entry = (await As(application.Experts[1]).Send(new ListExperts(null, new PageRequest()))).Items.Single();
        await As(application.Experts[1]).Send(new DeclareAbsences(entry.Id, [new ExpertAbsence(day, day)]));

        var refusal = await Refused(() => As(Users.Reviewer).Send(new ProposeVisit(application.Id, Visits.On(day.AddDays(-1), day))));

        refusal.Error.ShouldBe(Errors.ExpertAway);
        await As(Users.Reviewer).Send(new ProposeVisit(application.Id, Visits.On(day.AddDays(1), day.AddDays(2))));
    }
}

internal sealed class AgreeToVisitTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Turns_the_invitation_from_tentative_to_confirmed_under_the_same_uid()
    {
        var application = await Given.AScheduledAudit();
        var day = ApplicationSample.Day.AddYears(1);
        await As(Users.Reviewer).Send(new ProposeVisit(application.Id, Visits.On(day, day)));
        await As(application.Applicant).Send(new AskForOtherVisit(application.Id, "当日设备送检"));
        (await Refused(() => As(application.Applicant).Send(new DownloadVisitInvitation(application.Id)))).Error.ShouldBe(Errors.VisitNotProposed);
        await As(Users.Reviewer).Send(new ProposeVisit(application.Id, Visits.On(day.AddDays(7), day.AddDays(8))));
        var proposed = await Invitation(application.Applicant, application.Id);

        await As(application.Applicant).Send(new AgreeToVisit(application.Id));

        var agreed = await Invitation(application.Experts[0], application.Id);
        (proposed.Status, agreed.Status).ShouldBe(("TENTATIVE", "CONFIRMED"));
        agreed.Uid.ShouldBe(proposed.Uid);
        agreed.Sequence.ShouldBe(1);
        agreed.Start!.AsUtc.ShouldBe(day.AddDays(7).ToDateTime(new TimeOnly(1, 0)), "9:00 in Shanghai");
        agreed.End!.AsUtc.ShouldBe(day.AddDays(8).ToDateTime(new TimeOnly(9, 0)));
        agreed.Summary.ShouldBe("分中心实地审核：第1计量测试研究院");
        var view = await As(application.Applicant).Send(new GetApplication(application.Id));
        view.Visits.Select(visit => (visit.Agreed, visit.Reason)).ShouldBe([(false, "当日设备送检"), (true, null)]);
    }

    private static async Task<Ical.Net.CalendarComponents.CalendarEvent> Invitation(TestUser user, Guid application)
    {
        var file = await As(user).Send(new DownloadVisitInvitation(application));
        return Calendar.Load(Encoding.UTF8.GetString(file.Content))!.Events.Single();
    }
}

internal sealed class AskForOtherVisitTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Belongs_to_the_applicant()
    {
        var application = await Given.AScheduledAudit();
        var day = ApplicationSample.Day.AddYears(1);
        await As(Users.Reviewer).Send(new ProposeVisit(application.Id, Visits.On(day, day)));

        (await Refused(() => As(Users.Applicant).Send(new AskForOtherVisit(application.Id, "另有安排")))).Error.ShouldBe(SharedErrors.NotFound);
        (await Refused(() => As(application.Applicant).Send(new AskForOtherVisit(application.Id, " ")))).Error.ShouldBe(Errors.VisitReasonMissing);

        (await As(Users.Reviewer).Send(new GetApplication(application.Id))).Visits.Single().Agreed.ShouldBeNull();
    }
}

internal static class Visits
{
    public static VisitTime On(DateOnly from, DateOnly until) => new(from, until, new TimeOnly(9, 0), new TimeOnly(17, 0));
}
