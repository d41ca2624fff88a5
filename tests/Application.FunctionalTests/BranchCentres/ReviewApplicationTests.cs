using CmtsEval.Application.BranchCentres;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class SubmitApplicationTests : FunctionalTest
{
    [Test, Article("A07.1")]
    public async Task Refuses_to_be_submitted_twice()
    {
        var application = await Given.ASubmittedApplication();

        (await Refused(() => As(application.Applicant).Send(new SubmitApplication(application.Id)))).Error.ShouldBe(Errors.NotSubmittable);

        (await As(application.Applicant).Send(new GetApplication(application.Id))).Round.ShouldBe(1);
    }

    [Test, Article("A06.2"), Article("A06.3")]
    public async Task Shows_the_numbers_needed_and_had_before_it_is_submitted()
    {
        var draft = await Given.ADraftApplication();
        var form = (await As(draft.Applicant).Send(new GetApplication(draft.Id))).Form;
        await As(draft.Applicant).Send(new EditApplication(
            draft.Id, new ApplicationSections { Premises = form.Premises! with { AreaSquareMetres = 39.9m } }));

        var checklist = await As(draft.Applicant).Send(new GetApplicationChecklist(draft.Id));

        checklist.Complete.ShouldBeFalse();
        checklist.Requirements.Where(requirement => requirement.State is not RequirementState.Met).Select(requirement => requirement.Rule)
            .ShouldBe(["A06.2"]);
        var area = checklist.Requirements.Single(requirement => requirement.Rule == "A06.2");
        (area.Required, area.Actual).ShouldBe((40m, 39.9m));
        var length2 = checklist.Rows.Single(row => row.Row == Given.WholeScope[0] with { Specialty = "长度计量员", Level = Domain.Occupations.SkillLevel.Level2 });
        length2.Teachers.Where(teacher => teacher.Qualified).Select(teacher => teacher.Name).ShouldBe(["刘德林", "钟洁"]);
        length2.Teachers.Single(teacher => !teacher.Qualified).Name.ShouldBe("张承亮");
        length2.Stations.ShouldBe(9);
    }
}

internal sealed class ReviewApplicationTests : FunctionalTest
{
    [Test, Article("A07.2")]
    public async Task Keeps_earlier_reasons_through_return_and_resubmission()
    {
        var application = await Given.AReturnedApplication();

        await As(application.Applicant).Send(new EditApplication(application.Id, new ApplicationSections { FormVersion = "第二次" }));
        await As(application.Applicant).Send(new AnswerReview(application.Id, [new AnswerReview.Answer("A06.1", "已补充全部页码")]));
        await As(application.Applicant).Send(new SubmitApplication(application.Id));

        var view = await As(application.Applicant).Send(new GetApplication(application.Id));
        view.Round.ShouldBe(2);
        view.Reviews.Single().Reason.ShouldBe("产权证书不清晰");
    }

    [Test, Article("A07.2")]
    public async Task Refuses_a_failure_without_reason()
    {
        var application = await Given.ASubmittedApplication();

        var refusal = await Refused(() => As(Users.Reviewer).Send(new ReviewApplication(
            application.Id, [new ReviewApplication.Verdict("A06.1", RequirementVerdict.Failed, null)])));

        refusal.Error.ShouldBe(Errors.ReasonMissing);
        (await As(Users.Reviewer).Send(new GetApplication(application.Id))).Reviews.ShouldBeEmpty();
    }
}

internal sealed class ReturnApplicationTests : FunctionalTest
{
    [Test, Article("A07.2")]
    public async Task Refuses_to_return_without_a_failed_requirement()
    {
        var application = await Given.ASubmittedApplication();

        (await Refused(() => As(Users.Reviewer).Send(new ReturnApplication(application.Id)))).Error.ShouldBe(Errors.NothingFailed);

        (await As(Users.Reviewer).Send(new GetApplication(application.Id))).Status.ShouldBe(ApplicationStatus.Submitted);
    }
}

internal sealed class AcceptDocumentsTests : FunctionalTest
{
    [Test, Article("A07.2")]
    public async Task Refuses_while_a_requirement_has_no_verdict()
    {
        var application = await Given.ASubmittedApplication();

        var refusal = await Refused(() => As(Users.Reviewer).Send(new AcceptDocuments(application.Id)));

        refusal.Error.ShouldBe(Errors.ReviewIncomplete);
        refusal.Faults.Count.ShouldBe(13);
        (await As(Users.Reviewer).Send(new GetApplication(application.Id))).Status.ShouldBe(ApplicationStatus.Submitted);
    }
}

internal sealed class AssignExpertsTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Refuses_an_expert_of_the_applicants_own_organisation()
    {
        var application = await Given.AnAcceptedApplication();
        var colleague = await Given.APooledExpert("第1计量测试研究院");
        var expert = await Given.APooledExpert();

        var refusal = await Refused(() => Assign(application, expert, colleague));

        refusal.Error.ShouldBe(Errors.ExpertConflict);
        refusal.Faults[0].Path.ShouldBe("experts[1]");
        (await As(Users.Reviewer).Send(new GetApplication(application.Id))).Experts.ShouldBeEmpty();
    }

    [Test, Article("A07.3")]
    public async Task Refuses_somebody_who_is_no_expert()
    {
        var application = await Given.AnAcceptedApplication();
        var expert = await Given.APooledExpert();
        var supervisor = await Given.AnAccount(Role.Supervisor);

        var refusal = await Refused(() => Assign(application, expert, supervisor));

        refusal.Error.ShouldBe(Errors.NotAnExpert);
        (await As(Users.Reviewer).Send(new GetApplication(application.Id))).Status.ShouldBe(ApplicationStatus.DocumentsAccepted);
    }

    private static Task<MediatR.Unit> Assign(GivenApplication application, params TestUser[] experts) => As(Users.Reviewer).Send(new AssignExperts(
        application.Id, [.. experts.Select(expert => new AssignExperts.Expert(expert.SignedInId!.Value.Value))]));
}
