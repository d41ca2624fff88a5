using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Experts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Experts;

namespace CmtsEval.Application.FunctionalTests.Experts;

internal sealed class RegisterExpertTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Enters_who_holds_the_role_once_and_only_them()
    {
        var expert = await Given.AnAccount(Role.Expert, "旧单位");
        (await As(Users.Reviewer).Send(new ListUnregisteredExperts())).Select(card => card.UserId).ShouldBe([IdOf(expert)]);

        await Register(expert, "云泽大学");

        (await As(Users.Reviewer).Send(new ListUnregisteredExperts())).ShouldBeEmpty();
        var line = (await As(Users.Approver).Send(new ListExperts("热工计量员", new PageRequest()))).Items.Single();
        (line.Name, line.Organisation, line.Audits).ShouldBe((Given.AccountName, "云泽大学", 0));
        (await As(Users.Approver).Send(new ListExperts("声学计量员", new PageRequest()))).Items.ShouldBeEmpty();
        (await Refused(() => Register(expert, "云泽大学"))).Error.ShouldBe(ExpertErrors.RegisteredAlready);
        (await Refused(async () => await Register(await Given.AnAccount(Role.Supervisor), "云泽大学"))).Error.ShouldBe(ExpertErrors.NotAnExpert);
    }

    [Test, Article("A07.3")]
    public async Task Refuses_an_expert_without_employer()
    {
        var expert = await Given.AnAccount(Role.Expert, "旧单位");

        (await Refused(() => Register(expert, " "))).Error.ShouldBe(ExpertErrors.OrganisationMissing);

        (await As(Users.Reviewer).Send(new ListExperts(null, new PageRequest()))).Items.ShouldBeEmpty();
    }

    private static Guid IdOf(TestUser user) => user.SignedInId!.Value.Value;

    private static Task<Guid> Register(TestUser account, string employer) =>
        As(Users.Reviewer).Send(new RegisterExpert(IdOf(account), new ExpertProfileInput(employer, "教授", ["热工计量员"])));
}

internal sealed class EditExpertTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task A_new_employer_counts_for_the_next_team()
    {
        var application = await Given.AnAcceptedApplication();
        var expert = await Given.APooledExpert();
        var entry = (await As(Users.Reviewer).Send(new ListExperts(null, new PageRequest()))).Items.Single();

        await As(Users.Reviewer).Send(new EditExpert(entry.Id, new ExpertProfileInput("第1计量测试研究院", "教授", ["力学计量员"])));

        var candidate = (await As(Users.Reviewer).Send(new ProposeAuditTeam(application.Id))).Single();
        candidate.UserId.ShouldBe(expert.SignedInId!.Value.Value);
        candidate.Obstacles.ShouldBe([ExpertObstacle.SameOrganisation]);
    }
}

internal sealed class DeclareAbsencesTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task An_expert_sees_and_changes_the_own_entry_only()
    {
        var (own, other) = (await Given.APooledExpert(), await Given.APooledExpert());
        var entry = (await As(own).Send(new ListExperts(null, new PageRequest()))).Items.Single();
        IReadOnlyList<ExpertAbsence> absences = [new(ApplicationSample.Day, ApplicationSample.Day.AddDays(4))];

        await As(own).Send(new DeclareAbsences(entry.Id, absences));

        var view = await As(own).Send(new GetExpert(entry.Id));
        view.Absences.ShouldBe(absences);
        (await Refused(() => As(other).Send(new GetExpert(entry.Id)))).Error.ShouldBe(SharedErrors.NotFound);
        (await Refused(() => As(other).Send(new DeclareAbsences(entry.Id, [])))).Error.ShouldBe(SharedErrors.NotFound);
    }
}

internal sealed class ProposeAuditTeamTests : FunctionalTest
{
    [Test, Article("A07.3")]
    public async Task Covers_the_specialties_applied_for_and_says_why_somebody_is_left_out()
    {
        var application = await Given.AnAcceptedApplication();
        var length = await Given.APooledExpert("云泽大学", "长度计量员");
        var thermal = await Given.APooledExpert("清岚大学", "热工计量员");
        var sameAgain = await Given.APooledExpert("澄江大学", "长度计量员");
        var unregistered = await Given.AnAccount(Role.Expert, "望川大学");
        var away = await Given.APooledExpert("远山大学", "长度计量员", "热工计量员");
        var entry = (await As(away).Send(new ListExperts(null, new PageRequest()))).Items.Single();
        await As(away).Send(new DeclareAbsences(entry.Id, [new ExpertAbsence(ApplicationSample.Day.AddYears(-1), ApplicationSample.Day.AddYears(1))]));

        var candidates = (await As(Users.Reviewer).Send(new ProposeAuditTeam(application.Id))).ToDictionary(candidate => candidate.UserId);

        var proposed = candidates.Values.Where(candidate => candidate.IsProposed).ToList();
        proposed.SelectMany(candidate => candidate.Covers).ShouldBe(["长度计量员", "热工计量员"], ignoreOrder: true);
        proposed.Select(candidate => candidate.UserId).ShouldContain(Id(thermal));
        proposed.ShouldAllBe(candidate => candidate.UserId == Id(length) || candidate.UserId == Id(thermal) || candidate.UserId == Id(sameAgain));
        candidates[Id(away)].Obstacles.ShouldBe([ExpertObstacle.Away]);
        candidates[Id(unregistered)].Obstacles.ShouldBe([ExpertObstacle.NotInPool]);
        var refusal = await Refused(() => As(Users.Reviewer).Send(new AssignExperts(
            application.Id, [new AssignExperts.Expert(Id(length)), new AssignExperts.Expert(Id(away))])));
        refusal.Error.ShouldBe(BranchCentreApplicationErrors.ExpertAway);
    }

    [Test, Article("A07.3")]
    public async Task Past_audits_of_an_entry_are_those_of_the_applications()
    {
        var application = await Given.AnAuditedApplication();
        var entry = (await As(application.Experts[0]).Send(new ListExperts(null, new PageRequest()))).Items.Single();

        var view = await As(Users.Reviewer).Send(new GetExpert(entry.Id));

        entry.Audits.ShouldBe(1);
        var assignment = view.Assignments.Single();
        (assignment.ApplicationId, assignment.Passed, assignment.Recused).ShouldBe((application.Id, true, false));
    }

    private static Guid Id(TestUser user) => user.SignedInId!.Value.Value;
}
