using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class ProposeVisitTests
{
    [Test, Article("A07.3")]
    public void Replaces_what_was_agreed_before_and_waits_for_an_answer_again()
    {
        var application = Visits.AProposed();
        application.AgreeToVisit(Given.Now);

        Visits.Propose(application, Visits.On(Given.Today.AddDays(20)));

        application.Visits.Select(visit => (visit.Number, visit.Agreed)).ShouldBe([(1, true), (2, null)]);
        application.Visit!.Time.From.ShouldBe(Given.Today.AddDays(20));
    }

    [TestCase(0, true), TestCase(-1, false)]
    [Article("A07.3")]
    public void Takes_today_and_refuses_yesterday(int days, bool isTaken)
    {
        var application = Given.AScheduledAudit();
        void Propose() => Visits.Propose(application, Visits.On(Given.Today.AddDays(days)));

        if (isTaken)
        {
            Propose();
        }
        else
        {
            Refusal.Of(Propose).ShouldBe(Errors.VisitInPast);
        }

        application.Visits.Count.ShouldBe(isTaken ? 1 : 0);
    }

    [Test, Article("A07.3")]
    public void Refuses_a_time_that_runs_backwards()
    {
        var application = Given.AScheduledAudit();

        Refusal.Of(() => Visits.Propose(application, Visits.On(Given.Today) with { Until = Given.Today.AddDays(-1) })).ShouldBe(Errors.VisitTimeInvalid);
        Refusal.Of(() => Visits.Propose(application, Visits.On(Given.Today) with { EndsAt = new TimeOnly(9, 0) })).ShouldBe(Errors.VisitTimeInvalid);

        application.Visits.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public void Refuses_a_time_at_which_a_member_is_away()
    {
        var application = Given.AScheduledAudit();

        Refusal.Of(() => Visits.Propose(application, Visits.On(Given.Today), Given.ExpertB)).ShouldBe(Errors.ExpertAway);

        application.Visit.ShouldBeNull();
    }

    [Test, Article("A07.3")]
    public void Refuses_a_time_before_there_is_a_team() =>
        Refusal.Of(() => Visits.Propose(Given.AnAcceptedApplication(), Visits.On(Given.Today))).ShouldBe(Errors.AuditNotScheduled);
}

public sealed class AgreeToVisitTests
{
    [Test, Article("A07.3")]
    public void Is_said_once_to_what_was_proposed()
    {
        var application = Visits.AProposed();

        application.AgreeToVisit(Given.Now);

        application.Visit!.Agreed.ShouldBe(true);
        Refusal.Of(() => application.AgreeToVisit(Given.Now)).ShouldBe(Errors.VisitNotProposed);
        Refusal.Of(() => Given.AScheduledAudit().AgreeToVisit(Given.Now)).ShouldBe(Errors.VisitNotProposed);
    }
}

public sealed class AskForOtherVisitTests
{
    [Test, Article("A07.3")]
    public void Leaves_no_visit_and_keeps_the_reason()
    {
        var application = Visits.AProposed();

        application.AskForOtherVisit(" 当日设备送检 ", Given.Now);

        application.Visit.ShouldBeNull();
        application.Visits.Single().Reason.ShouldBe("当日设备送检");
    }

    [Test, Article("A07.3")]
    public void Needs_a_reason()
    {
        var application = Visits.AProposed();

        Refusal.Of(() => application.AskForOtherVisit(" ", Given.Now)).ShouldBe(Errors.VisitReasonMissing);

        application.Visit!.Agreed.ShouldBeNull();
    }
}

internal static class Visits
{
    public static VisitTime On(DateOnly day) => new(day, day, new TimeOnly(9, 0), new TimeOnly(17, 0));

    public static void Propose(BranchCentreApplication application, VisitTime time, params UserId[] away) =>
        application.ProposeVisit(time, away, Given.Li, Given.Now, Given.Today);

    public static BranchCentreApplication AProposed()
    {
        var application = Given.AScheduledAudit();
        Propose(application, On(Given.Today.AddDays(10)));
        return application;
    }
}
