using CmtsEval.Application.Assessors;
using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Files;
using CmtsEval.Application.Teachers;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class ApproveBranchCentreTests : FunctionalTest
{
    [Test, Article("A07.4"), Article("A24.1"), Article("A01.1")]
    public async Task Makes_an_active_centre_with_scope_papers_and_registers()
    {
        var application = await Given.ASignedAgreement();

        var id = await As(await Given.AnAccount(Role.SocietyApprover)).Send(new ApproveBranchCentre(application.Id, Given.AccountName));

        var centre = await As(Users.Anyone).Send(new GetBranchCentre(id));
        centre.Status.ShouldBe(BranchCentreStatus.Active);
        centre.Code.ShouldBe("0001");
        centre.Scope.Count.ShouldBe(6);
        centre.LicenceNumber.ShouldBe("SQ-2026-0001");
        centre.ValidUntil.ShouldBe(new DateOnly(2029, 11, 30));
        var manager = application.Applicant.At(id);
        (await As(manager).Send(new ListTeachers(null, null, null, new PageRequest()))).Items.Count.ShouldBe(6);
        var assessors = await As(manager).Send(new ListAssessors(null, null, null, new PageRequest()));
        assessors.Items.Count.ShouldBe(5);
        assessors.Items.ShouldAllBe(assessor => assessor.IdNumberMasked.Contains("********"));
        var papers = await As(manager).Send(new GetBranchCentreDocuments(id));
        papers.Plaque.ShouldBeNull();
        papers.Papers.Select(paper => paper.Kind).ShouldBe(Enum.GetValues<CentreDocumentKind>());
        foreach (var paper in papers.Papers)
        {
            await Testing.WithAsync<IFiles, bool>(manager, async files =>
            {
                var file = await files.RequireAsync(new StoredFileId(paper.FileId), CancellationToken.None, FilePurpose.IssuedDocument);
                file.Sha256.ShouldBe(paper.Sha256);
                await using var content = await files.OpenAsync(file.Id, CancellationToken.None);
                var start = new byte[5];
                await content.ReadExactlyAsync(start);
                start.ShouldBe("%PDF-"u8.ToArray());
                return true;
            });
        }
    }

    [Test, Article("A07.4")]
    public async Task Refuses_an_approver_who_reviewed()
    {
        var both = TestUser.With(Role.SocietyReviewer, Role.SocietyApprover);
        var application = await Given.AnAuditedApplication(reviewer: both);

        var refusal = await Refused(() => As(both).Send(new OfferAgreement(application.Id, Given.WholeScope)));

        refusal.Error.ShouldBe(BranchCentreApplicationErrors.ReviewerCannotApprove);
        (await As(Users.Reviewer).Send(new GetApplication(application.Id))).Status.ShouldBe(ApplicationStatus.Audited);
        (await As(Users.Anyone).Send(new ListBranchCentres(null, null, null, null, null, null, new PageRequest()))).Items.ShouldBeEmpty();
    }

    [Test]
    public async Task Of_two_decisions_at_once_one_wins()
    {
        var application = await Given.ASignedAgreement();
        var (one, other) = (await Given.AnAccount(Role.SocietyApprover), await Given.AnAccount(Role.SocietyApprover));

        var outcomes = await Task.WhenAll(
            Outcome(() => As(one).Send(new ApproveBranchCentre(application.Id, Given.AccountName))),
            Outcome(() => As(other).Send(new ApproveBranchCentre(application.Id, Given.AccountName))));

        outcomes.Count(code => code is null).ShouldBe(1);
        outcomes.OfType<string>().Single()
            .ShouldBeOneOf(SharedErrors.ChangedMeanwhile.Code, BranchCentreApplicationErrors.NotAudited.Code);
        (await As(Users.Anyone).Send(new ListBranchCentres(null, null, null, null, null, null, new PageRequest()))).Items.Count.ShouldBe(1);
    }

    [Test, Article("A02.1")]
    public async Task Refuses_a_second_application_of_a_live_centre()
    {
        await Given.AnActiveCentre();
        var second = await Given.ADraftApplication();

        var refusal = await Refused(() => As(second.Applicant).Send(new SubmitApplication(second.Id)));

        refusal.Error.ShouldBe(BranchCentreApplicationErrors.UsccTaken);
        (await As(second.Applicant).Send(new GetApplication(second.Id))).Status.ShouldBe(ApplicationStatus.Draft);
    }

    [Test]
    public async Task Keeps_the_registers_of_two_centres_apart()
    {
        var first = await Given.AnActiveCentre();
        var second = await Given.AnActiveCentre(unit: 2);

        second.Code.ShouldBe("0002");
        first.TeacherIds.Intersect(second.TeacherIds).ShouldBeEmpty();
        (await As(first.Manager).Send(new ListTeachers(second.Id, null, null, new PageRequest()))).Items.ShouldBeEmpty();
        (await Refused(() => As(first.Manager).Send(new GetBranchCentreDocuments(second.Id)))).Error.ShouldBe(SharedErrors.NotFound);
    }

    private static async Task<string?> Outcome(Func<Task> action)
    {
        try
        {
            await action();
            return null;
        }
        catch (DomainException refusal)
        {
            return refusal.Error.Code;
        }
    }
}
