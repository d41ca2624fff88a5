using System.Text;
using System.Text.RegularExpressions;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.FunctionalTests.Documents;

internal sealed class DocumentRendererTests
{
    private static readonly DateOnly Day = new(2027, 5, 20);
    private static readonly CentreParty Centre = new("云泽市计量测试研究院", "0001", "12330199MA99TYK77Q", "浙江省云泽市量衡路88号", "沈明");
    private static readonly ScopeLine[] Scope = [new("4-08-05-06", "计量员", "长度计量员", SkillLevel.Level4), new("4-08-05-06", "计量员", "热工计量员", SkillLevel.Level2)];

    private static IEnumerable<PrintedDocument> Documents() =>
    [
        new AgreementDocument("XY-2027-0001", Day, Centre, Scope, AgreementTemplate.InForceOn(Day).Clauses, Day, Day.AddYears(3)),
        new AgreementDocument(
            "XY-2027-0001", Day, Centre, Scope, AgreementTemplate.InForceOn(Day).Clauses, Day, Day.AddYears(3),
            new AgreementSignatures(new PrintedSignature("赵敏", Day, true), new PrintedSignature("沈明", Day, false), new string('a', 64))),
        new LicenceDocument("SQ-2027-0001", Day, Centre, Scope, Day.AddYears(3), "/licences/SQ-2027-0001"),
        new PlaqueDocument("TP-2027-0001", Day, Centre),
        new PlaqueDocument("TP-2027-0001", Day, Centre, Day.AddDays(7), "欧阳慧敏"),
        new ScopeDocument("中计学评〔2027〕1号", Day, Centre, Scope, "/licences/SQ-2027-0001"),
        Certificate("赵𬀩𫖮𬱖㛃·阿卜杜勒"),
    ];

    [TestCaseSource(nameof(Documents))]
    [Article("A01.1")]
    public async Task Prints_the_same_small_file_each_time(PrintedDocument document)
    {
        var first = await Render(document);
        var second = await Render(document);

        Encoding.ASCII.GetString(first, 0, 5).ShouldBe("%PDF-");
        first.ShouldBe(second);
        first.Length.ShouldBeLessThan(400_000);
    }

    [Test, Article("A07.3")]
    public async Task Prints_an_audit_report_with_its_photos_on_as_many_pages_as_they_need()
    {
        var without = await Render(AuditReport(photos: 0));
        var report = await Render(AuditReport(photos: 18));

        Pages(report).ShouldBeGreaterThan(Pages(without));
        report.ShouldBe(await Render(AuditReport(photos: 18)));
    }

    [Test]
    public async Task Refuses_a_name_with_a_character_it_cannot_draw()
    {
        var refusal = await Should.ThrowAsync<DomainException>(() => Render(Certificate("王\U00030EDD")));

        refusal.Error.ShouldBe(DocumentErrors.CharacterNotDrawable);
        refusal.Faults[0].Values!["codePoint"].ShouldBe("U+30EDD");
    }

    private static CertificateDocument Certificate(string holder) => new(
        "CSM2027000100140000018",
        Day,
        holder,
        "居民身份证",
        "11010519491231002X",
        Scope[0],
        Centre.Name,
        File.ReadAllBytes(Path.Combine(ApplicationSample.Folder, "proofs", "trainee-01", "photo.jpg")),
        "/verify/AAAAAAAAAAAAAAAAAAAAAA");

    private static AuditReportDocument AuditReport(int photos)
    {
        ReadOnlyMemory<byte> photo = File.ReadAllBytes(Path.Combine(ApplicationSample.Folder, "application", "site-photo-1.jpg"));
        return new AuditReportDocument(
            "SH-20270520-000001",
            Day,
            Centre.Name,
            Centre.Uscc,
            Centre.Address,
            Day,
            new VisitTime(Day, Day.AddDays(1), new TimeOnly(9, 0), new TimeOnly(17, 0)),
            TemplateVersion: 1,
            ["周衡　云泽大学计量学院", "吴准　清岚市质量研究院"],
            ["沈度（2027年05月10日，曾为该单位提供咨询）"],
            [
                new AuditReportLine("A06.2", "培训场地面积不少于 40 平方米。", null, AuditScore.Conform, null, AuditMeasure.SquareMetres, 40, 121.5m, [], []),
                new AuditReportLine(
                    "A06.4", "实操工位可同时供不少于 7 人使用。", "长度计量员", AuditScore.Minor, "两个工位照明不足", AuditMeasure.Stations, 7, 8,
                    [new AuditReportAction("补装照明并提交照片", Day.AddDays(30), Day.AddDays(20))], [.. Enumerable.Repeat(photo, photos)]),
                new AuditReportLine("A06.5", "租赁设备有书面合同。", null, AuditScore.NotApplicable, null, null, null, null, [], []),
            ],
            Scope,
            Passed: true,
            "现场条件符合要求。",
            [new PrintedSignature("周衡", Day, true), new PrintedSignature("吴准", Day, false)],
            new string('a', 64));
    }

    private static int Pages(byte[] pdf) => Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b");

    private static Task<byte[]> Render(PrintedDocument document) =>
        Testing.WithAsync<IDocumentRenderer, byte[]>(Users.Anyone, renderer => Task.FromResult(renderer.Render(document)));
}
