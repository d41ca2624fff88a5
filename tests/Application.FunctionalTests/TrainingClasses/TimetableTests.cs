using System.Text;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Calendar = Ical.Net.Calendar;

namespace CmtsEval.Application.FunctionalTests.TrainingClasses;

/// <summary>Nobody and nothing is in two places at once, also when two plan at the same moment.</summary>
[TestOf(nameof(PlanTrainingClass))]
internal sealed class DoubleBookingTests : FunctionalTest
{
    [Test, Article("A17.1"), Article("A06.3"), Article("A06.4")]
    public async Task Refuses_a_second_class_with_the_same_teacher_and_rooms_until_the_first_is_cancelled()
    {
        var planned = await Given.APlannedClass(8);
        var others = await Given.AcceptedTrainees(planned.Centre, planned.NoticeId, 2, first: 20);
        var second = Given.PlanFor(planned.NoticeId, others, Given.Timetable(planned.Centre.TeacherIds[0]), "2027-CD4-02");

        var refusal = await Refused(() => As(planned.Centre.Staff).Send(second));

        refusal.Faults.CountBy(fault => fault.Error).ShouldBe(
            [
                new(TimetableErrors.TeacherBooked, 10), new(TimetableErrors.RoomBooked, 10), new(TimetableErrors.StationsBooked, 4),
            ],
            ignoreOrder: true);
        refusal.Faults[0].Values!["class"].ShouldBe("2027-CD4-01");
        await As(planned.Centre.Staff).Send(new CancelTrainingClass(planned.Id, "报名人数不足"));
        (await As(planned.Centre.Staff).Send(second)).ShouldNotBe(Guid.Empty);
    }

    [Test, Article("A17.1")]
    public async Task Knows_a_teacher_who_is_on_the_registers_of_two_centres()
    {
        var (first, second) = (await Given.AnActiveCentre(), await Given.AnActiveCentre(unit: 2));
        var here = Given.PlanFor(
            await Given.ANoticeFor(first, Given.LengthLevel4), [], Given.Timetable(await Given.AnApprovedTeacher(first)));
        var there = Given.PlanFor(
            await Given.ANoticeFor(second, Given.LengthLevel4), [], Given.Timetable(await Given.AnApprovedTeacher(second)));
        await As(first.Staff).Send(here with { Members = Joining(await Given.AcceptedTrainees(first, here.NoticeId, 1)) });

        var refusal = await Refused(async () => await As(second.Staff).Send(
            there with { Members = Joining(await Given.AcceptedTrainees(second, there.NoticeId, 1, first: 10)) }));

        refusal.Faults.Select(fault => (fault.Error, fault.Values!["class"])).Distinct().ShouldBe([(TimetableErrors.TeacherBooked, null)]);
        refusal.Faults.Count.ShouldBe(10);
    }

    [Test, Article("A17.1")]
    public async Task Of_two_plans_at_the_same_moment_one_wins()
    {
        var planned = await Given.APlannedClass(1);
        var teacher = planned.Centre.TeacherIds[0];
        var plans = new List<PlanTrainingClass>();
        for (var number = 2; number < 6; number++)
        {
            var members = await Given.AcceptedTrainees(planned.Centre, planned.NoticeId, 1, first: number * 10);
            plans.Add(Given.PlanFor(planned.NoticeId, members, Given.Timetable(teacher, weeksLater: 1), $"2027-CD4-0{number}"));
        }

        var outcomes = await Task.WhenAll(plans.Select(async plan =>
        {
            try
            {
                await As(planned.Centre.Staff).Send(plan);
                return null;
            }
            catch (DomainException refusal)
            {
                return refusal.Error;
            }
        }));

        outcomes.Count(outcome => outcome is null).ShouldBe(1);
        outcomes.OfType<DomainError>().ShouldAllBe(error => error == TimetableErrors.TeacherBooked);
    }

    private static IReadOnlyList<PlanTrainingClass.Member> Joining(IReadOnlyList<GivenMember> members) =>
        [.. members.Select(member => new PlanTrainingClass.Member(member.RegistrationId))];
}

internal sealed class RescheduleSessionTests : FunctionalTest
{
    [Test, Article("A15.1"), Article("A17.1")]
    public async Task Moves_the_session_and_tells_everybody_concerned()
    {
        var planned = await Given.APlannedClass();
        var session = (await Given.DetailsOf(planned)).Sessions[0];
        var other = planned.Centre.TeacherIds[1];

        await As(planned.Centre.Staff).Send(To(session.Id, HalfDay.Evening, other));

        var details = await Given.DetailsOf(planned);
        details.Sessions[0].StartsAt.ShouldBe(new DateTimeOffset(2027, 3, 8, 10, 30, 0, TimeSpan.Zero));
        details.Sessions[0].TeacherId.ShouldBe(other);
        var change = details.Sessions[0].Changes.Single();
        (change.StartsAt, change.Place, change.Reason, change.TeacherName).ShouldBe((session.StartsAt, "理论教室", "教师出差", session.TeacherName));
        var messages = await MessagesAsync(session.Id);
        messages.Count.ShouldBe(4, "two members, the teacher and the one before");
        messages.ShouldAllBe(text => text.Contains("2027年03月08日 18:30–21:30") && text.Contains("教师出差"));
    }

    [Test, Article("A17.1"), Article("A06.3")]
    public async Task Refuses_a_time_at_which_teacher_and_room_are_taken()
    {
        var planned = await Given.APlannedClass(1);
        var others = await Given.AcceptedTrainees(planned.Centre, planned.NoticeId, 1, first: 20);
        var second = await As(planned.Centre.Staff).Send(
            Given.PlanFor(planned.NoticeId, others, Given.Timetable(planned.Centre.TeacherIds[0], weeksLater: 1), "2027-CD4-02"));
        var session = (await As(planned.Centre.Staff).Send(new GetTrainingClass(second))).Sessions[0];

        var refusal = await Refused(() => As(planned.Centre.Staff).Send(To(session.Id, HalfDay.Morning, planned.Centre.TeacherIds[0])));

        refusal.Faults.Select(fault => fault.Error).ShouldBe([TimetableErrors.TeacherBooked, TimetableErrors.RoomBooked]);
        var kept = (await As(planned.Centre.Staff).Send(new GetTrainingClass(second))).Sessions[0];
        (kept.StartsAt, kept.Changes.Count).ShouldBe((session.StartsAt, 0));
        (await MessagesAsync(session.Id)).ShouldBeEmpty();
    }

    internal static RescheduleSession To(Guid session, HalfDay halfDay, Guid teacher) =>
        new(session, Given.FirstClassDay, halfDay, null, null, "理论教室", teacher, "教师出差");

    private static Task<List<string>> MessagesAsync(Guid session) => Testing.WithAsync<CmtsEvalDbContext, List<string>>(
        Users.Administrator,
        database => database.Set<OutboxMessage>()
            .Where(message => message.Key.StartsWith($"session-rescheduled/{session:N}/"))
            .Select(message => message.Text!)
            .ToListAsync());
}

internal sealed class ProposeClassesTests : FunctionalTest
{
    [Test, Article("A06.3"), Article("A06.4")]
    public async Task Divides_those_who_are_in_no_class_yet()
    {
        var planned = await Given.APlannedClass(1);
        var free = await Given.AcceptedTrainees(planned.Centre, planned.NoticeId, 10, first: 20);

        var proposal = await As(planned.Centre.Staff).Send(new ProposeClasses(planned.NoticeId));

        (proposal.Seats, proposal.Stations).ShouldBe((48, 9));
        var members = proposal.Classes.ShouldHaveSingleItem().Members;
        members.Select(member => member.RegistrationId).ShouldBe(free.Select(member => member.RegistrationId), ignoreOrder: true);
        members.CountBy(member => member.Group ?? 0).Select(group => group.Value).ShouldBe([5, 5]);
        var plan = Given.PlanFor(planned.NoticeId, [], Given.Timetable(planned.Centre.TeacherIds[0], weeksLater: 1), "2027-CD4-02");
        await As(planned.Centre.Staff).Send(plan with { Members = members });
        (await As(planned.Centre.Staff).Send(new ProposeClasses(planned.NoticeId))).Classes.ShouldBeEmpty();
    }
}

internal sealed class GetTimetableTests : FunctionalTest
{
    [Test]
    public async Task Shows_the_days_asked_for_and_a_teacher_only_the_own_sessions()
    {
        var planned = await Given.APlannedClass(1);
        var query = new GetTimetable(Given.FirstClassDay.AddDays(1), Given.FirstClassDay.AddDays(2));

        var sessions = await As(planned.Teacher).Send(query);

        sessions.Select(session => (session.Number, session.ClassCode, session.Place)).ShouldBe(
            Enumerable.Range(3, 4).Select(number => (number, "2027-CD4-01", "理论教室")));
        (await As(planned.Centre.Staff).Send(query)).ShouldBe(sessions);
        (await As(planned.OtherTeacher).Send(query)).ShouldBeEmpty();
        (await As(Users.ManagerOf(Guid.CreateVersion7())).Send(query)).ShouldBeEmpty();
    }
}

[TestOf(nameof(DownloadMyTimetable))]
internal sealed class DownloadTimetableTests : FunctionalTest
{
    [Test]
    public async Task A_moved_session_replaces_itself_in_every_calendar()
    {
        var planned = await Given.APlannedClass(1);
        var session = (await Given.DetailsOf(planned)).Sessions[0];
        var before = EventsOf((await As(planned.Members[0].Account).Send(new DownloadMyTimetable())).Content);

        await As(planned.Centre.Staff).Send(RescheduleSessionTests.To(session.Id, HalfDay.Evening, planned.Centre.TeacherIds[0]));

        foreach (var file in new[]
        {
            await As(planned.Members[0].Account).Send(new DownloadMyTimetable()),
            await As(planned.Teacher).Send(new DownloadTimetable()),
            await As(planned.Centre.Staff).Send(new DownloadTimetable(planned.Id)),
        })
        {
            var events = EventsOf(file.Content);
            events.Count.ShouldBe(10);
            var moved = events.Single(known => known.Uid == $"training-session-{session.Id:N}@{new Uri(known.Url!.ToString()).Host}");
            (moved.Sequence, moved.Start!.AsUtc).ShouldBe((1, new DateTime(2027, 3, 8, 10, 30, 0)));
            before.ShouldContain(known => known.Uid == moved.Uid && known.Sequence == 0);
        }
    }

    [Test]
    public async Task Nobody_has_another_persons_calendar()
    {
        var planned = await Given.APlannedClass(1);
        var stranger = planned.Members[0].Account with { TraineeId = Domain.Trainees.TraineeId.New() };

        EventsOf((await As(stranger).Send(new DownloadMyTimetable())).Content).ShouldBeEmpty();
        EventsOf((await As(planned.OtherTeacher).Send(new DownloadTimetable())).Content).ShouldBeEmpty();
        (await Refused(() => As(planned.OtherTeacher).Send(new DownloadTimetable(planned.Id)))).Error.ShouldBe(SharedErrors.NotFound);
    }

    private static List<Ical.Net.CalendarComponents.CalendarEvent> EventsOf(byte[] file) => [.. Calendar.Load(Encoding.UTF8.GetString(file))!.Events];
}
