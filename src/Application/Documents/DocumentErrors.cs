using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Documents;

public static class DocumentErrors
{
    public static readonly DomainError CharacterNotDrawable =
        new("document.character-not-drawable", "The fonts of the printed documents lack a character of this text.");

    public static readonly DomainError PhotoUnreadable =
        new("document.photo-unreadable", "The photo of the certificate is not a picture that can be printed.");
}
