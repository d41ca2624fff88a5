using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Supervision;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.UnitTests.Supervision;

internal sealed class FileComplaintTests
{
    [TestCase(9, false), TestCase(10, true), TestCase(2000, true), TestCase(2001, false), Article("A11.3")]
    public void Says_what_happened_in_ten_to_two_thousand_characters(int length, bool taken)
    {
        var (notice, centre) = Given.APublishedNotice();
        Complaint File() => Complaint.File(ComplaintKind.ChargedOtherThanPublished, notice, new string('多', length), " ", Given.Now);

        if (!taken)
        {
            Refusal.Of(() => File()).ShouldBe(ComplaintErrors.TextLength);
            return;
        }

        File().ShouldSatisfyAllConditions(
            complaint => complaint.Status.ShouldBe(ComplaintStatus.Filed),
            complaint => complaint.Of.ShouldBe(centre.Id),
            complaint => complaint.Contact.ShouldBeNull());
    }

    [Test]
    public void Is_found_by_its_code_however_it_is_typed()
    {
        var code = TrackingCode.New();

        TrackingCode.Read($" {code.Value[..4].ToLowerInvariant()}-{code.Value[4..]} ").ShouldBe(code);
        TrackingCode.Read("0O1I").ShouldBeNull();
        TrackingCode.Read(null).ShouldBeNull();
    }
}

internal sealed class AcknowledgeComplaintTests
{
    [Test]
    public void Is_done_once()
    {
        var complaint = Complaint.File(ComplaintKind.Other, Given.APublishedNotice().Notice, "培训地点与通知不一致，多次更换。", null, Given.Now);
        complaint.Acknowledge(Given.Li, Given.Now);

        Refusal.Of(() => complaint.Acknowledge(Given.Li, Given.Now)).ShouldBe(ComplaintErrors.AcknowledgedAlready);
        complaint.Status.ShouldBe(ComplaintStatus.Acknowledged);
    }
}

internal sealed class RegistrationOriginTests
{
    [Test, Article("A09.1")]
    public void Is_asked_of_every_trainee_but_not_of_a_sheet()
    {
        Refusal.Of(() => Register(null)).ShouldBe(RegistrationErrors.OriginMissing);
        Register(null, RegistrationSource.Sheet).Origin.ShouldBeNull();
    }

    [Test, Article("A09.1")]
    public void Reports_who_took_money_besides_the_centre()
    {
        var origin = new RegistrationOrigin(OriginChannel.Intermediary, PaidOthers: true);
        Refusal.Of(() => Register(origin)).ShouldBe(RegistrationErrors.PaidToMissing);

        var registration = Register(origin with { PaidTo = "某咨询公司，2000元" });

        var reported = registration.Events.OfType<AgentReported>().Single();
        Complaint.Reported(reported, Given.Now).ShouldSatisfyAllConditions(
            complaint => complaint.Kind.ShouldBe(ComplaintKind.AgentInvolved),
            complaint => complaint.RegistrationId.ShouldBe(registration.Id),
            complaint => complaint.Text.ShouldBe("某咨询公司，2000元"));
    }

    [Test, Article("A09.1")]
    public void Reports_nothing_when_nobody_else_took_money() =>
        Register(new RegistrationOrigin(OriginChannel.Centre, PaidOthers: false)).Events.OfType<AgentReported>().ShouldBeEmpty();

    private static Registration Register(RegistrationOrigin? origin, RegistrationSource source = RegistrationSource.Trainee)
    {
        var (notice, centre) = Given.APublishedNotice();
        return notice.Register(
            Given.ATrainee(), Given.AClaim() with { Origin = origin }, source, Given.Metrology, centre, TraineeStanding.Clear, NoticePlaces.None,
            Given.AtNoonOn(Given.Today));
    }
}
