using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class EditApplicationTests
{
    private const string Ownership = "premises.ownershipProofFile";

    [Test, Article("A07.1")]
    public void Keeps_a_replaced_file_with_who_and_when()
    {
        var application = Given.ADraft();
        var first = application.Document.Premises!.OwnershipProofFile!.Value;
        var second = Guid.NewGuid();

        application.Edit(With(second), Given.Li, Given.Now.AddHours(1));
        application.Edit(With(second), Given.Li, Given.Now.AddHours(2));

        application.AttachedFiles.Where(attached => attached.Slot == Ownership).ShouldBe(
        [
            new AttachedFile(Ownership, first, Given.Applicant, Given.Now),
            new AttachedFile(Ownership, second, Given.Li, Given.Now.AddHours(1)),
        ]);
    }

    [Test, Article("A07.1")]
    public void Follows_an_attachment_whose_title_changes_with_its_file()
    {
        var application = Given.ADraft();
        var photo = application.Document.Attachments.Single(attachment => attachment.Title == "理论教室照片");

        application.Edit(
            application.Document with { Attachments = [photo with { Title = "理论教室照片（新）", File = Guid.NewGuid() }] }, Given.Applicant, Given.Now);

        application.AttachedFiles.Count(attached => attached.Slot == $"attachments/{photo.Id}").ShouldBe(2);
    }

    [Test, Article("A05.1"), Article("A06.4")]
    public void Names_the_requirements_that_a_file_proves()
    {
        var form = Given.SampleForm();
        var named = form with { Attachments = [.. form.Attachments.Select(attachment => attachment with { Rule = "A02.1" })] };

        EvidenceFile.Of(form).Single(evidence => evidence.Title == "长度实训室照片").Rules.ShouldBe(["A05.1", "A06.2", "A06.3", "A06.4"]);
        EvidenceFile.Of(named).Single(evidence => evidence.Title == "长度实训室照片").Rules.ShouldBe(["A02.1"]);
        EvidenceFile.Of(form).Single(evidence => evidence.Title == "钟洁").Page.ShouldBe(2);
    }

    private static ApplicationDocument With(Guid ownershipProof)
    {
        var form = Given.SampleForm();
        return form with { Premises = form.Premises! with { OwnershipProofFile = ownershipProof } };
    }
}
