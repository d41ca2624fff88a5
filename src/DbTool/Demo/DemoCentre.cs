using System.Text.Json;
using System.Text.Json.Nodes;
using CmtsEval.Application.Assessors;
using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Teachers;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Infrastructure.Identity;

namespace CmtsEval.DbTool.Demo;

/// <summary>Takes the sample application from its first form to an active centre with accounts for its people (chapter 2).</summary>
internal sealed class DemoCentre(ToolHost host, DemoCast cast, DemoSamples samples)
{
    private static readonly string[] Specialties = ["长度计量员", "热工计量员"];
    private static readonly SkillLevel[] Levels = [SkillLevel.Level4, SkillLevel.Level3, SkillLevel.Level2];
    private static readonly Dictionary<string, FilePurpose> Purposes = new()
    {
        ["premises-ownership.pdf"] = FilePurpose.PremisesOwnership,
        ["lease-contract.pdf"] = FilePurpose.LeaseContract,
        ["training-work-plan.pdf"] = FilePurpose.TrainingWorkPlan,
        ["management-rules.pdf"] = FilePurpose.ManagementRules,
        ["teacher-title-proof.pdf"] = FilePurpose.TeacherTitleProof,
        ["equipment.xlsx"] = FilePurpose.EquipmentList,
        ["personnel.xlsx"] = FilePurpose.PersonnelList,
        ["site-photo-1.jpg"] = FilePurpose.SitePhoto,
        ["site-photo-2.jpg"] = FilePurpose.SitePhoto,
    };

    /// <summary>Applies as <paramref name="applicant"/> with the sample form, changed by <paramref name="change"/>, and submits it.</summary>
    public async Task<Guid> ApplyAsync(ToolUser applicant, Action<JsonNode> change, CancellationToken cancellationToken)
    {
        var form = DemoSamples.Read("application/application.json");
        change(form);
        foreach (var (name, purpose) in Purposes)
        {
            var id = await samples.UploadAsync(applicant, $"application/{name}", purpose, cancellationToken);
            ReplaceFile(form, name, id);
        }

        var application = await host.SendAsync(applicant, new ApplyForBranchCentre(), cancellationToken);
        var sections = form.Deserialize<ApplicationSections>(DemoSamples.Json)!;
        await host.SendAsync(applicant, new EditApplication(application, sections), cancellationToken);
        await host.SendAsync(applicant, new SubmitApplication(application), cancellationToken);
        return application;
    }

    /// <summary>Document review, all passed, and the audit team.</summary>
    public async Task ScheduleAuditAsync(Guid application, CancellationToken cancellationToken)
    {
        var reviewer = cast[DemoAccounts.Reviewer];
        var verdicts = ApplicationRequirement.All
            .Select(article => new ReviewApplication.Verdict(article.Rule, RequirementVerdict.Passed, null))
            .ToList();
        await host.SendAsync(reviewer, new ReviewApplication(application, verdicts), cancellationToken);
        await host.SendAsync(reviewer, new AcceptDocuments(application), cancellationToken);
        var team = Experts.Select(expert => new AssignExperts.Expert(expert.SignedInId!.Value.Value)).ToList();
        await host.SendAsync(reviewer, new AssignExperts(application, team), cancellationToken);
    }

    /// <summary>Audit on site and approval of an application whose audit team is chosen.</summary>
    public async Task<Guid> ApproveAsync(Guid application, CancellationToken cancellationToken)
    {
        var experts = Experts;
        var scope = Specialties.SelectMany(specialty => Levels.Select(level => new ScopeRow("4-08-05-06", specialty, level))).ToList();
        var day = host.Clock.Today.AddDays(7);
        await host.SendAsync(
            cast[DemoAccounts.Reviewer], new ProposeVisit(application, new VisitTime(day, day, new TimeOnly(9, 0), new TimeOnly(17, 0))), cancellationToken);
        await host.SendAsync(cast[DemoAccounts.Manager], new AgreeToVisit(application), cancellationToken);
        host.Clock.MoveTo(day);
        foreach (var expert in experts)
        {
            await host.SendAsync(expert, new DeclareImpartiality(application), cancellationToken);
        }

        var items = (await host.SendAsync(experts[0], new GetAudit(application), cancellationToken)).Items;
        await host.SendAsync(experts[0], new RecordAudit(application, [.. items.Select(Conform)]), cancellationToken);
        await host.SendAsync(experts[0], new ConfirmAuditedScope(application, host.Clock.Today, scope), cancellationToken);
        await host.SendAsync(experts[0], new SignAudit(application, DemoAccounts.Expert.DisplayName), cancellationToken);
        await host.SendAsync(experts[1], new SignAudit(application, DemoAccounts.SecondExpert.DisplayName), cancellationToken);
        await host.SendAsync(experts[0], new ConcludeAudit(application, true, "场地、设备、人员和制度满足要求，建议批准。"), cancellationToken);
        host.Clock.MoveTo(host.Clock.Today.AddDays(5));
        var (manager, approver) = (cast[DemoAccounts.Manager], cast[DemoAccounts.Approver]);
        await host.SendAsync(approver, new OfferAgreement(application, scope), cancellationToken);
        var agreement = (await host.SendAsync(manager, new GetApplication(application), cancellationToken)).Agreement!;
        await host.SendAsync(manager, new SignAgreement(application, agreement.Sha256, DemoAccounts.Manager.DisplayName), cancellationToken);
        return await host.SendAsync(approver, new ApproveBranchCentre(application, DemoAccounts.Approver.DisplayName), cancellationToken);
    }

    /// <summary>Opens accounts for staff, a teacher and all assessors, who sign the commitment letter (A19.1).</summary>
    public async Task<DemoStaff> OpenAccountsAsync(Guid centreId, CancellationToken cancellationToken)
    {
        var manager = await cast.RefreshAsync(DemoAccounts.Manager, cancellationToken);
        await cast.OpenStaffAsync(manager, DemoAccounts.Staff, ToolUser.Anyone, cancellationToken);

        var teachers = await host.SendAsync(manager, new ListTeachers(centreId, null, null, new PageRequest(Size: 50)), cancellationToken);
        var first = teachers.Items.Single(teacher => Is(DemoAccounts.Teacher, teacher.Name));
        await cast.OpenStaffAsync(manager, DemoAccounts.Teacher, new ToolUser { TeacherId = new(first.Id) }, cancellationToken);

        var assessors = new List<ToolUser>();
        var register = await host.SendAsync(manager, new ListAssessors(centreId, null, null, new PageRequest(Size: 50)), cancellationToken);
        var inOrder = register.Items
            .OrderByDescending(line => Is(DemoAccounts.Assessor, line.Name))
            .ThenByDescending(line => line.Specialties.Contains(DemoTraining.Thermal.Specialty))
            .ToList();
        for (var i = 0; i < inOrder.Count; i++)
        {
            var account = DemoAccounts.AssessorNumber(i + 1, inOrder[i].Name);
            var assessor = await cast.OpenStaffAsync(manager, account, new ToolUser { AssessorId = new(inOrder[i].Id) }, cancellationToken);
            var letter = await host.SendAsync(assessor, new GetCommitmentLetter(), cancellationToken);
            await host.SendAsync(assessor, new SignCommitmentLetter(letter.Version, letter.TextHash), cancellationToken);
            assessors.Add(assessor);
        }

        return new DemoStaff(centreId, [.. teachers.Items.Select(teacher => (teacher.Id, teacher.Name))], assessors);
    }

    /// <summary>The centre asks for more room, which waits for the society.</summary>
    public async Task RequestLargerPremisesAsync(CancellationToken cancellationToken)
    {
        var manager = await cast.RefreshAsync(DemoAccounts.Manager, cancellationToken);
        var proof = await samples.UploadAsync(manager, "application/premises-ownership.pdf", FilePurpose.PremisesOwnership, cancellationToken);
        var premises = new CentrePremises(
            236.5m, 60, [new CentreRoom("长度实训室", "长度计量员", 12), new CentreRoom("热工实训室", "热工计量员", 10)]);
        await host.SendAsync(
            manager,
            new RequestCentreChange(
                new CentreChange { Kind = CentreChangeKind.Premises, Premises = premises }, "新增二层培训教室，扩充两个实训室的工位。", [proof]),
            cancellationToken);
    }

    private IReadOnlyList<ToolUser> Experts => [cast[DemoAccounts.Expert], cast[DemoAccounts.SecondExpert]];

    private static bool Is(DemoAccount account, string name) => account.DisplayName == name;

    private RecordAudit.Finding Conform(AuditItem item) => new(
        OrderedGuid.Next(), item.Key, null, AuditScore.Conform, "现场核查与申报材料一致。", item.Declared, [], [], host.Clock.GetUtcNow());

    private static void ReplaceFile(JsonNode node, string name, Guid id)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (key, value) in fields.ToList())
                {
                    if (value is JsonValue text && text.TryGetValue<string>(out var content) && content == name)
                    {
                        fields[key] = id;
                    }
                    else if (value is not null)
                    {
                        ReplaceFile(value, name, id);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items.OfType<JsonNode>())
                {
                    ReplaceFile(item, name, id);
                }

                break;
        }
    }
}

/// <summary>The people of the demo centre that the later chapters need.</summary>
internal sealed record DemoStaff(Guid CentreId, IReadOnlyList<(Guid Id, string Name)> Teachers, IReadOnlyList<ToolUser> Assessors);
