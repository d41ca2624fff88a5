using CmtsEval.Application.Registrations;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Application.FunctionalTests.Registrations;

internal sealed class ReturnRegistrationTests : FunctionalTest
{
    [Test]
    public async Task Lets_the_trainee_correct_and_submit_again()
    {
        var registration = await Given.ASubmittedRegistration();
        await As(registration.Notice.Centre.Manager).Send(new ReturnRegistration(registration.Id, "毕业证书模糊"));

        var view = (await As(registration.Trainee).Send(new ListMyRegistrations())).Single();
        view.Status.ShouldBe(RegistrationStatus.Returned);
        view.DecisionReason.ShouldBe("毕业证书模糊");
        await As(registration.Trainee).Send(new SubmitRegistration(registration.Id));
    }

    [Test]
    public async Task Needs_a_reason()
    {
        var registration = await Given.ASubmittedRegistration();

        (await Refused(() => As(registration.Notice.Centre.Manager).Send(new ReturnRegistration(registration.Id, " ")))).Error
            .ShouldBe(RegistrationErrors.ReasonMissing);
    }
}

internal sealed class RejectRegistrationTests : FunctionalTest
{
    [Test]
    public async Task Ends_the_registration()
    {
        var registration = await Given.ASubmittedRegistration();
        await As(registration.Notice.Centre.Manager).Send(new RejectRegistration(registration.Id, "不符合申报条件"));

        (await As(registration.Trainee).Send(new ListMyRegistrations())).Single().Status.ShouldBe(RegistrationStatus.Rejected);
        (await Refused(() => As(registration.Trainee).Send(new SubmitRegistration(registration.Id)))).Error
            .ShouldBe(RegistrationErrors.NotOpenForSubmission);
    }
}

internal sealed class WithdrawRegistrationTests : FunctionalTest
{
    [Test]
    public async Task Is_refused_once_decided()
    {
        var registration = await Given.AnAcceptedRegistration();

        (await Refused(() => As(registration.Trainee).Send(new WithdrawRegistration(registration.Id)))).Error.ShouldBe(RegistrationErrors.Decided);
    }
}

internal sealed class RecordPaymentTests : FunctionalTest
{
    [Test, Article("A11.3")]
    public async Task Records_exactly_the_published_amount()
    {
        var registration = await Given.ARegistration();
        var manager = registration.Notice.Centre.Manager;

        await As(manager).Send(new RecordPayment(registration.Id, Given.Fee, "NO-0001", new DateOnly(2026, 12, 1)));

        (await As(manager).Send(new GetRegistration(registration.Id))).Payment!.Amount.ShouldBe(Given.Fee);
    }

    [TestCase(1199.99), TestCase(1200.01), Article("A11.3")]
    public async Task Refuses_any_other_amount(decimal amount)
    {
        var registration = await Given.ARegistration();
        var manager = registration.Notice.Centre.Manager;

        var refusal = await Refused(() => As(manager).Send(new RecordPayment(registration.Id, amount, "NO-0001", new DateOnly(2026, 12, 1))));

        refusal.Error.ShouldBe(RegistrationErrors.AmountNotAsPublished);
        (await As(manager).Send(new GetRegistration(registration.Id))).Payment.ShouldBeNull();
    }
}

internal sealed class RevealTraineeIdentityTests : FunctionalTest
{
    [Test]
    public async Task Shows_the_number_and_enters_it_in_the_trail()
    {
        var registration = await Given.ARegistration();

        var answer = await As(registration.Notice.Centre.Manager).Send(
            new RevealTraineeIdentity(registration.Id, Application.Files.AccessPurpose.Review));

        answer.DocumentNumber.ShouldBe(SamplePerson.IdNumber(1));
        var entries = await As(Users.Auditor).Send(new Application.Auditing.ListAuditEntries(
            null, nameof(RevealTraineeIdentity), null, null, null, null, new Application.Common.Paging.PageRequest()));
        entries.Items.Count.ShouldBe(1);
    }
}
