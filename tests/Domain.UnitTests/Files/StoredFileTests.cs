using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.UnitTests.Files;

public class StoredFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 4, 0, 0, TimeSpan.Zero);
    private static readonly string Hash = new('a', 64);

    [Test]
    public void Belongs_to_its_centre_and_to_those_it_was_handed_to()
    {
        var (own, receiving, stranger) = (BranchCentreId.New(), BranchCentreId.New(), BranchCentreId.New());
        var file = StoredFile.Of(UserId.New(), own, FilePurpose.Diploma, "diploma.pdf", new FileContent(FileType.Pdf, Hash, 10), Now);

        file.ShareWith(receiving);
        file.ShareWith(receiving);

        file.IsOf(own).ShouldBeTrue();
        file.IsOf(receiving).ShouldBeTrue();
        file.IsOf(stranger).ShouldBeFalse();
        file.SharedWith.Count.ShouldBe(1);
    }

    [Test]
    public void Refuses_types_that_the_purpose_does_not_take() => Refusal
        .Of(() => StoredFile.Of(UserId.New(), null, FilePurpose.Photo, "photo.pdf", new FileContent(FileType.Pdf, Hash, 10), Now))
        .ShouldBe(FileErrors.TypeNotAllowed);

    [Test]
    public void Refuses_names_with_control_characters_and_empty_content()
    {
        Refusal.Of(() => Pdf("a\u0007b.pdf", 10)).ShouldBe(FileErrors.NameInvalid);
        Refusal.Of(() => Pdf(new string('a', 201), 10)).ShouldBe(FileErrors.NameInvalid);
        Refusal.Of(() => Pdf("a.pdf", 0)).ShouldBe(FileErrors.Empty);
    }

    [Test]
    public void Refuses_use_for_another_purpose() => Refusal
        .Of(() => Pdf("a.pdf", 10).RequirePurpose(FilePurpose.EmploymentProof))
        .ShouldBe(FileErrors.PurposeMismatch);

    private static StoredFile Pdf(string name, long size) =>
        StoredFile.Of(UserId.New(), null, FilePurpose.Diploma, name, new FileContent(FileType.Pdf, Hash, size), Now);
}
