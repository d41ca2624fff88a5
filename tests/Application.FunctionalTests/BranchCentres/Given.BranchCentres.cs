using System.Text;
using CmtsEval.Application.Accounts;
using CmtsEval.Application.Assessors;
using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Files;
using CmtsEval.Application.Teachers;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>States that tests begin from, made by other commands.</summary>
internal static partial class Given
{
    private static readonly string[] Usccs = ["12330199MA99TYK77Q", "91350100M000100Y43", "91330199MA99ENN317"];

    /// <summary>An account of one role, signed in.</summary>
    public static Task<TestUser> AnAccount(Role role, string organisation = "云泽大学计量学院") =>
        Testing.WithAsync<IServiceProvider, TestUser>(Users.Administrator, async services =>
        {
            var name = $"t{Guid.NewGuid():n}";
            var id = await services.GetRequiredService<IAccountRegister>().OpenAsync(
                new NewAccount(name, "测试账号", "Functional-2026-Test", [role]) { Organisation = organisation }, CancellationToken.None);
            await services.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None);
            return new TestUser { SignedInId = id, Roles = [role] };
        });

    /// <summary>A small PDF, uploaded.</summary>
    public static async Task<Guid> AFile(TestUser owner, FilePurpose purpose, string name = "proof.pdf")
    {
        using var content = new MemoryStream(Encoding.ASCII.GetBytes("%PDF-1.4\n%" + name + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"));
        return (await Testing.SendAsync(owner, new UploadFile(name, purpose, content))).Id;
    }

    /// <summary>The sample form with its files uploaded, for the n-th unit.</summary>
    public static async Task<ApplicationSections> ASampleForm(TestUser applicant, int unit = 1)
    {
        var proof = await AFile(applicant, FilePurpose.TeacherTitleProof);
        var form = ApplicationSample.ToDocument(ApplicationSample.Good(_ => proof));
        return Sections(form with { Unit = form.Unit! with { Name = $"第{unit}计量测试研究院", Uscc = Usccs[unit - 1] } });
    }

    public static ApplicationSections Sections(ApplicationDocument form) => new()
    {
        FormVersion = form.FormVersion,
        ApplicationDate = form.ApplicationDate,
        Unit = form.Unit,
        TrainingDepartment = form.TrainingDepartment,
        Items = form.Items,
        Premises = form.Premises,
        Equipment = form.Equipment,
        Teachers = form.Teachers,
        Assessors = form.Assessors,
        ManagementRules = form.ManagementRules,
        TrainingWorkPlan = form.TrainingWorkPlan,
        Attachments = form.Attachments,
        Declaration = form.Declaration,
    };

    public static async Task<GivenApplication> ADraftApplication(int unit = 1)
    {
        var applicant = await AnAccount(Role.BranchManager, $"第{unit}计量测试研究院");
        var id = await Testing.SendAsync(applicant, new ApplyForBranchCentre());
        await Testing.SendAsync(applicant, new EditApplication(id, await ASampleForm(applicant, unit)));
        return new GivenApplication(id, applicant, []);
    }

    public static async Task<GivenApplication> ASubmittedApplication(int unit = 1)
    {
        var application = await ADraftApplication(unit);
        await Testing.SendAsync(application.Applicant, new SubmitApplication(application.Id));
        return application;
    }

    /// <summary>Returned because of A06.1.</summary>
    public static async Task<GivenApplication> AReturnedApplication(int unit = 1)
    {
        var application = await ASubmittedApplication(unit);
        await Testing.SendAsync(Users.Reviewer, new ReviewApplication(
            application.Id, [new ReviewApplication.Verdict("A06.1", RequirementVerdict.Failed, "产权证书不清晰")]));
        await Testing.SendAsync(Users.Reviewer, new ReturnApplication(application.Id));
        return application;
    }

    public static async Task<GivenApplication> AnAcceptedApplication(int unit = 1, TestUser? reviewer = null)
    {
        var application = await ASubmittedApplication(unit);
        await Testing.SendAsync(reviewer ?? Users.Reviewer, new ReviewApplication(application.Id, AllPassed));
        await Testing.SendAsync(reviewer ?? Users.Reviewer, new AcceptDocuments(application.Id));
        return application;
    }

    /// <summary>The applicant has signed the agreement on the scope; the approver's signature is due.</summary>
    public static async Task<GivenApplication> ASignedAgreement(int unit = 1, IReadOnlyList<ScopeRow>? scope = null)
    {
        var application = await AnAuditedApplication(unit);
        await Testing.SendAsync(Users.Approver, new OfferAgreement(application.Id, scope ?? WholeScope));
        await Testing.SendAsync(application.Applicant, new SignAgreement(application.Id, await OfferedHash(application), AccountName));
        return application;
    }

    public static async Task<string> OfferedHash(GivenApplication application) =>
        (await Testing.SendAsync(application.Applicant, new GetApplication(application.Id))).Agreement!.Sha256;

    /// <summary>An active centre with the sample's scope, six teachers and five certified assessors; several in one test have different units.</summary>
    public static async Task<ActiveCentre> AnActiveCentre(int unit = 1, IReadOnlyList<ScopeRow>? scope = null)
    {
        var application = await ASignedAgreement(unit, scope);
        var id = await Testing.SendAsync(await AnAccount(Role.SocietyApprover), new ApproveBranchCentre(application.Id, AccountName));
        return await CentreAsync(id, application);
    }

    /// <summary>A manager of the centre who gave an e-mail address.</summary>
    public static Task AReachableManager(ActiveCentre centre) =>
        Testing.WithAsync<IServiceProvider, bool>(Users.Administrator, async services =>
        {
            await services.GetRequiredService<IAccountRegister>().OpenAsync(
                new NewAccount("reachable", "负责人", "Functional-2026-Test", [Role.BranchManager])
                {
                    Email = "manager@example.com",
                    CentreId = new BranchCentreId(centre.Id),
                },
                CancellationToken.None);
            await services.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None);
            return true;
        });

    /// <summary>Opens accounts for all teachers of the centre, in the order of the application.</summary>
    public static async Task<IReadOnlyList<TestUser>> TeacherAccounts(ActiveCentre centre)
    {
        var accounts = new List<TestUser>();
        foreach (var teacher in centre.TeacherIds)
        {
            var account = await Testing.SendAsync(centre.Manager, new OpenStaffAccount(
                $"t{Guid.NewGuid():n}", "教师", "Functional-2026-Test", Role.Teacher, teacher, null));
            accounts.Add(TestUser.With(Role.Teacher).At(centre.Id) with { SignedInId = new UserId(account), TeacherId = new TeacherId(teacher) });
        }

        return accounts;
    }

    /// <summary>Opens accounts for all assessors of the centre, in the order of the application; each has signed the commitment letter.</summary>
    public static async Task<IReadOnlyList<TestUser>> CommittedAssessors(ActiveCentre centre)
    {
        var accounts = await AssessorAccounts(centre);
        foreach (var account in accounts)
        {
            await Testing.SendAsync(account, new SignCommitmentLetter(CommitmentLetter.CurrentVersion, CommitmentLetter.CurrentTextHash));
        }

        return accounts;
    }

    /// <summary>Opens accounts for all assessors of the centre; certified, not yet committed.</summary>
    public static async Task<IReadOnlyList<TestUser>> AssessorAccounts(ActiveCentre centre)
    {
        var accounts = new List<TestUser>();
        foreach (var assessor in centre.AssessorIds)
        {
            var account = await Testing.SendAsync(centre.Manager, new OpenStaffAccount(
                $"t{Guid.NewGuid():n}", "评价员", "Functional-2026-Test", Role.Assessor, null, assessor));
            accounts.Add(TestUser.With(Role.Assessor).At(centre.Id) with { SignedInId = new UserId(account), AssessorId = new AssessorId(assessor) });
        }

        return accounts;
    }

    public static IReadOnlyList<ScopeRow> WholeScope => ApplicationSample.ToDocument(ApplicationSample.Good()).Scope().Rows;

    public static IReadOnlyList<ReviewApplication.Verdict> AllPassed =>
        [.. ApplicationRequirement.All.Select(article => new ReviewApplication.Verdict(article.Rule, RequirementVerdict.Passed, null))];

    private static async Task<ActiveCentre> CentreAsync(Guid id, GivenApplication application)
    {
        var manager = application.Applicant.At(id);
        var code = (await Testing.SendAsync(Users.Anyone, new GetBranchCentre(id))).Code;
        var teachers = await Testing.SendAsync(manager, new ListTeachers(null, null, null, new PageRequest(Size: 100)));
        var assessors = await Testing.SendAsync(manager, new ListAssessors(null, null, null, new PageRequest(Size: 100)));
        var form = ApplicationSample.ToDocument(ApplicationSample.Good());
        List<string?> names = [.. form.Teachers.Select(teacher => teacher.Name), .. form.Assessors.Select(assessor => assessor.Name)];
        return new ActiveCentre(
            id,
            code,
            application.Id,
            manager,
            TestUser.With(Role.BranchStaff).At(id),
            [.. teachers.Items.OrderBy(teacher => names.IndexOf(teacher.Name)).Select(teacher => teacher.Id)],
            [.. assessors.Items.OrderBy(assessor => names.IndexOf(assessor.Name)).Select(assessor => assessor.Id)]);
    }
}

/// <param name="Experts">The audit team; empty before the audit is scheduled.</param>
internal sealed record GivenApplication(Guid Id, TestUser Applicant, IReadOnlyList<TestUser> Experts);

/// <param name="TeacherIds">In the order of the application: the first three for 长度, the others for 热工; the third and the sixth with a mid-level title.</param>
/// <param name="AssessorIds">In the order of the application: 长度, 长度, both, 热工, 热工.</param>
internal sealed record ActiveCentre(
    Guid Id,
    string Code,
    Guid ApplicationId,
    TestUser Manager,
    TestUser Staff,
    IReadOnlyList<Guid> TeacherIds,
    IReadOnlyList<Guid> AssessorIds);
