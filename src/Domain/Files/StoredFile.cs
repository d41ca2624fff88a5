using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Files;

/// <summary>The record of a file whose bytes lie in the file store under their SHA-256; bytes and record never change.</summary>
public sealed class StoredFile : AggregateRoot<StoredFileId>
{
    public const int NameLength = 200;

    private readonly List<Guid> _sharedWith = [];

    private StoredFile()
    {
    }

    /// <summary>Who uploaded it.</summary>
    public UserId OwnerId { get; private set; }

    /// <summary>The centre of the owner at the time of upload; null for trainees, applicants and the society.</summary>
    public BranchCentreId? CentreId { get; private set; }

    /// <summary>Centres that received the file with a registration.</summary>
    public IReadOnlyList<Guid> SharedWith => _sharedWith;

    public FilePurpose Purpose { get; private set; }

    public FileType Type { get; private set; }

    /// <summary>Of the stored bytes (after metadata was removed), 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = null!;

    public long Size { get; private set; }

    /// <summary>As the owner named it; may contain a person's name, so it is encrypted at rest.</summary>
    public string OriginalName { get; private set; } = null!;

    /// <summary>In pixels as displayed; null unless an image.</summary>
    public int? Width { get; private set; }

    public int? Height { get; private set; }

    public DateTimeOffset StoredAt { get; private set; }

    public static StoredFile Of(
        UserId owner, BranchCentreId? centre, FilePurpose purpose, string originalName, FileContent content, DateTimeOffset now)
    {
        Require(IsName(originalName), FileErrors.NameInvalid);
        Require(content.Size > 0, FileErrors.Empty);
        Require(purpose.AllowedTypes().Contains(content.Type), FileErrors.TypeNotAllowed);

        return new StoredFile
        {
            Id = StoredFileId.New(),
            OwnerId = owner,
            CentreId = centre,
            Purpose = purpose,
            OriginalName = originalName,
            Type = content.Type,
            Sha256 = content.Sha256,
            Size = content.Size,
            Width = content.Width,
            Height = content.Height,
            StoredAt = now,
        };
    }

    /// <exception cref="DomainException">The file was uploaded for something else.</exception>
    public void RequirePurpose(params IReadOnlyList<FilePurpose> purposes) =>
        Require(purposes.Contains(Purpose), FileErrors.PurposeMismatch);

    /// <summary>Lets the people of a centre see the file, because it was handed to them with a registration.</summary>
    public void ShareWith(BranchCentreId centre)
    {
        if (!_sharedWith.Contains(centre.Value))
        {
            _sharedWith.Add(centre.Value);
        }
    }

    /// <summary>Whether the people of this centre may see it.</summary>
    public bool IsOf(BranchCentreId centre) => CentreId == centre || _sharedWith.Contains(centre.Value);

    public static bool IsName(string? name) =>
        name is { Length: > 0 and <= NameLength } && !name.Any(char.IsControl);
}
