namespace CmtsEval.Domain.Common;

/// <summary>Why a document cannot be printed.</summary>
public static class DocumentErrors
{
    public static readonly DomainError CharacterNotDrawable =
        new("document.character-not-drawable", "The fonts of the printed documents lack a character of this text.");

    public static readonly DomainError PhotoUnreadable =
        new("document.photo-unreadable", "The photo of the certificate is not a picture that can be printed.");
}
