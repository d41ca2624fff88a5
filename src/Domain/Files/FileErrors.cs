using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Files;

/// <summary>Why a file is not taken or not shown.</summary>
public static class FileErrors
{
    public static readonly DomainError Empty =
        new("file.file-empty", "The file has no content.", Kind: ErrorKind.Invalid);

    public static readonly DomainError Missing =
        new("file.file-missing", "The request carries no file part.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NameInvalid =
        new("file.name-invalid", "A file name has 1 to 200 characters and no control characters.", Kind: ErrorKind.Invalid);

    public static readonly DomainError TooLarge =
        new("file.too-large", "The file is larger than the limit.", Kind: ErrorKind.TooLarge);

    public static readonly DomainError TypeNotAllowed =
        new("file.type-not-allowed", "This type of file is not taken for this purpose.", Kind: ErrorKind.UnsupportedType);

    public static readonly DomainError ContentNotAsExtension =
        new("file.content-not-as-extension", "The content is not what the extension promises.", Kind: ErrorKind.UnsupportedType);

    public static readonly DomainError Malicious =
        new("file.malicious", "The content is recognised as harmful and was not kept.", Kind: ErrorKind.UnsupportedType);

    public static readonly DomainError ImageUnreadable =
        new("file.image-unreadable", "The image is damaged or incomplete.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ImageTooManyPixels =
        new("file.image-too-many-pixels", "The image has more than 60 million pixels.", Kind: ErrorKind.Invalid);

    public static readonly DomainError PhotoTooSmall =
        new("file.photo-too-small", "The photo has fewer than 390 × 567 pixels.", Article.A13_3);

    public static readonly DomainError PhotoWrongRatio =
        new("file.photo-wrong-ratio", "The photo is not 33 × 48 mm: width to height is 0.6875 ± 3 %.", Article.A13_3);

    public static readonly DomainError PurposeMismatch =
        new("file.purpose-mismatch", "The file was uploaded for another purpose.");

    public static readonly DomainError LinkInvalid =
        new("file.link-invalid", "The link has expired or was altered; ask for a new one.", Kind: ErrorKind.NotFound);
}
