using CmtsEval.Application.Registrations;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.FunctionalTests.Registrations;

internal sealed class ReturnRegistrationTests : FunctionalTest
{
    [Test, Article("A12.2")]
    public async Task Opens_the_returned_proof_only_until_it_is_replaced()
    {
        var registration = await Given.ASubmittedRegistration();
        var manager = registration.Notice.Centre.Manager;
        await As(manager).Send(new CheckProof(registration.Id, ProofKind.EmploymentProof, ProofVerdict.Unclear, "单位印章不清"));
        await As(manager).Send(new ReturnRegistration(registration.Id, "工龄证明印章不清"));

        (await Refused(() => Attach(registration, ProofKind.IdFront))).Error.ShouldBe(RegistrationErrors.ProofNotReturned);
        (await Refused(() => As(registration.Trainee).Send(new SubmitRegistration(registration.Id)))).Faults.Single().ShouldSatisfyAllConditions(
            fault => fault.Error.ShouldBe(RegistrationErrors.ProofNotCorrected),
            fault => fault.Path.ShouldBe("proofs.employmentProof"));
        await Attach(registration, ProofKind.EmploymentProof);
        await As(registration.Trainee).Send(new SubmitRegistration(registration.Id));

        var view = (await As(registration.Trainee).Send(new ListMyRegistrations())).Single();
        view.Steps.Select(step => (step.Status, step.Reason)).ShouldBe([
            (RegistrationStatus.Draft, null), (RegistrationStatus.Submitted, null), (RegistrationStatus.Returned, "工龄证明印章不清"), (RegistrationStatus.Submitted, null)]);
        view.Returned.ShouldBeNull();
    }

    [Test]
    public async Task Tells_the_trainee_without_the_reason()
    {
        var registration = await Given.ASubmittedRegistration();
        await As(registration.Notice.Centre.Manager).Send(new ReturnRegistration(registration.Id, "工作单位与社保不符", Claim: true));

        var posted = await Testing.WithAsync<CmtsEvalDbContext, OutboxMessage>(
            Users.Administrator, database => database.Set<OutboxMessage>().SingleAsync(message => message.Key.StartsWith("registration-decided/")));
        posted.Key.ShouldBe($"registration-decided/{registration.Id}/3");
        var text = posted.Text.ShouldNotBeNull();
        text.ShouldContain("已退回修改");
        text.ShouldNotContain("社保");
    }

    [Test]
    public async Task Needs_a_reason()
    {
        var registration = await Given.ASubmittedRegistration();

        (await Refused(() => As(registration.Notice.Centre.Manager).Send(new ReturnRegistration(registration.Id, " ")))).Error
            .ShouldBe(RegistrationErrors.ReasonMissing);
    }

    private static async Task Attach(GivenRegistration registration, ProofKind kind) => await As(registration.Trainee).Send(
        new AttachProofs(registration.Id, [new(kind, await Given.AProofFile(registration.Trainee, kind))]));
}

internal sealed class CorrectRegistrationTests : FunctionalTest
{
    [Test, Article("A12.1")]
    public async Task Judges_the_new_claim_and_asks_for_the_proofs_of_its_condition()
    {
        var registration = await Given.ARegistrationWithProofs();
        var form = Given.ARegistrationForm(registration.Notice);

        (await Refused(() => Send(form.Background with { WorkYears = 1 }, form))).Error.ShouldBe(ApplicationConditionErrors.WorkYearsTooFew);
        await Send(form.Background with { WorkYears = 6 }, form);

        var view = (await As(registration.Trainee).Send(new ListMyRegistrations())).Single();
        (view.Background.WorkYears, view.Status).ShouldBe((6, RegistrationStatus.Draft));
        view.Proofs.Count.ShouldBe(view.NeededProofs.Count);

        async Task Send(ApplicantBackground background, RegisterTrainee own) => await As(registration.Trainee).Send(
            new CorrectRegistration(registration.Id, own.ConditionNumber, background, own.Particulars));
    }

    [Test, Article("A12.2")]
    public async Task Is_closed_unless_the_claim_was_returned()
    {
        var registration = await Given.ASubmittedRegistration();
        var manager = registration.Notice.Centre.Manager;
        var form = Given.ARegistrationForm(registration.Notice);
        var particulars = form.Particulars with { Employer = "云泽市计量测试研究院" };
        Task Correct() => As(registration.Trainee).Send(new CorrectRegistration(registration.Id, form.ConditionNumber, form.Background, particulars));

        (await Refused(Correct)).Error.ShouldBe(RegistrationErrors.ClaimNotOpen);
        await As(manager).Send(new ReturnRegistration(registration.Id, "工作单位与证明不符", Claim: true));
        await Correct();
        await As(registration.Trainee).Send(new SubmitRegistration(registration.Id));

        (await As(manager).Send(new GetRegistration(registration.Id))).Particulars.Employer.ShouldBe("云泽市计量测试研究院");
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
