using CmtsEval.Application.Certificates;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.ResultSubmissions;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.ResultSubmissions;

namespace CmtsEval.Application.FunctionalTests.Certificates;

internal sealed class IssueCertificateTests : FunctionalTest
{
    [Test, Article("A04.3"), Article("A22.2")]
    public async Task Gives_everybody_approved_a_number_and_the_public_can_verify_it()
    {
        var approved = await Given.AnApprovedSubmission(size: 3);

        var issued = await As(Users.Approver).Send(new IssueCertificate(approved.Id));

        issued.Select(certificate => CertificateNumber.Parse(certificate.Number).Serial).ShouldBe([1, 2, 3]);
        var register = await As(Users.Administrator).Send(new ListCertificates(null, null, approved.Id, null, new PageRequest()));
        register.Items.Count.ShouldBe(3);
        foreach (var row in register.Items)
        {
            var verified = await As(Users.Anyone).Send(new VerifyCertificate(row.Number, row.HolderName));
            (verified.Number, verified.HolderName, verified.Status).ShouldBe((row.Number, row.HolderName, CertificateStatus.Issued));
            verified.MaskedIdentityNumber.ShouldContain("********");
        }
    }

    [Test]
    public async Task The_register_shows_the_numbers_of_one_batch_from_the_last_to_the_first_on_every_page()
    {
        var approved = await Given.AnApprovedSubmission(size: 5);
        await As(Users.Approver).Send(new IssueCertificate(approved.Id));

        var serials = new List<int>();
        for (var page = await Register(null); ; page = await Register(page.Next))
        {
            serials.AddRange(page.Items.Select(row => CertificateNumber.Parse(row.Number).Serial));
            if (page.Next is null)
            {
                break;
            }
        }

        serials.ShouldBe([5, 4, 3, 2, 1]);

        Task<Page<CertificateRow>> Register(string? cursor) =>
            As(Users.Administrator).Send(new ListCertificates(null, null, null, null, new PageRequest(cursor, Size: 2)));
    }

    [Test]
    public async Task Two_approvers_at_once_issue_every_certificate_once_and_leave_no_gap()
    {
        var first = await Given.AnApprovedSubmission(size: 3);
        var other = Users.Approver with { SignedInId = Domain.Accounts.UserId.New() };

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async index =>
        {
            try
            {
                return (await As(index % 2 == 0 ? Users.Approver : other).Send(new IssueCertificate(first.Id))).Count;
            }
            catch (DomainException refusal)
            {
                new[] { SharedErrors.ChangedMeanwhile, CertificateErrors.NothingToIssue, CertificateErrors.IssuedAlready }.ShouldContain(refusal.Error);
                return 0;
            }
        }));

        answers.Sum().ShouldBe(3);
        (await Serials()).ShouldBe([1, 2, 3]);
    }

    [Test]
    public async Task Trainees_issued_one_by_one_in_parallel_get_numbers_without_a_gap()
    {
        var approved = await Given.AnApprovedSubmission(size: 5);

        await Task.WhenAll(approved.Examined.TraineeIds.Select(async trainee =>
        {
            for (var attempt = 0; ; attempt++)
            {
                try
                {
                    return await As(Users.Approver).Send(new IssueCertificate(approved.Id, [trainee]));
                }
                catch (DomainException refusal) when (refusal.Error == SharedErrors.ChangedMeanwhile && attempt < 20)
                {
                    await Task.Delay(20);
                }
            }
        }));

        (await Serials()).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Test, Article("A22.2")]
    public async Task Refuses_an_approver_who_reviewed_it()
    {
        var approved = await Given.AnApprovedSubmission(size: 1);
        var both = Users.Reviewer with { Roles = [Domain.Accounts.Role.SocietyReviewer, Domain.Accounts.Role.SocietyApprover] };

        var refusal = await Refused(() => As(both).Send(new IssueCertificate(approved.Id)));

        refusal.Error.ShouldBe(CertificateErrors.ReviewerCannotIssue);
        (await Serials()).ShouldBeEmpty();
    }

    [Test, Article("A04.3")]
    public async Task Refuses_everybody_of_a_branch_centre()
    {
        var approved = await Given.AnApprovedSubmission(size: 1);

        foreach (var user in new[] { approved.Examined.Centre.Manager, approved.Examined.Centre.Staff, approved.Examined.Assessors[0], Users.Reviewer })
        {
            (await Refused(() => As(user).Send(new IssueCertificate(approved.Id)))).Error.ShouldBe(SharedErrors.Forbidden);
        }

        (await Serials()).ShouldBeEmpty();
    }

    [Test, Article("A30.1")]
    public async Task Refuses_while_the_centre_is_suspended()
    {
        var approved = await Given.AnApprovedSubmission(size: 1);
        await As(Users.Approver).Send(new Application.BranchCentres.SuspendBranchCentre(approved.Examined.Centre.Id, "接到调查通知"));

        (await Refused(() => As(Users.Approver).Send(new IssueCertificate(approved.Id)))).Error.ShouldBe(BranchCentreErrors.Suspended);

        (await Serials()).ShouldBeEmpty();
    }

    [Test, Article("A22.2")]
    public async Task Leaves_out_whom_the_review_refused()
    {
        var submitted = await Given.ASubmission(size: 2);
        var trainees = submitted.Examined.TraineeIds;
        await As(Users.Reviewer).Send(new StartResultReview(submitted.Id));
        await As(Users.Reviewer).Send(new DecideResults(
            submitted.Id, [new(trainees[0], ResultVerdict.Approved), new(trainees[1], ResultVerdict.Refused, "材料存疑")]));
        await As(Users.Reviewer).Send(new ConcludeResultReview(submitted.Id));

        (await Refused(() => As(Users.Approver).Send(new IssueCertificate(submitted.Id, trainees)))).Error.ShouldBe(CertificateErrors.TraineeNotApproved);
        var issued = await As(Users.Approver).Send(new IssueCertificate(submitted.Id));

        issued.Single().TraineeId.ShouldBe(trainees[0]);
    }

    private static async Task<IReadOnlyList<int>> Serials() =>
        [.. (await As(Users.Administrator).Send(new ListCertificates(null, null, null, null, new PageRequest(Size: 100)))).Items
            .Select(row => CertificateNumber.Parse(row.Number).Serial).Order()];
}
