namespace CmtsEval.Application.Documents;

/// <summary>Prints a document as PDF; the same model gives the same bytes.</summary>
public interface IDocumentRenderer
{
    /// <exception cref="Domain.Common.DomainException"><c>document.character-not-drawable</c>: the fonts lack a character, which is named.</exception>
    byte[] Render(PrintedDocument document);

    /// <summary>Refuses a text that could not be printed, before anything is decided on it.</summary>
    /// <exception cref="Domain.Common.DomainException"><c>document.character-not-drawable</c>.</exception>
    void RequireDrawable(string text);
}
