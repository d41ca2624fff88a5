namespace CmtsEval.Domain.Common;

/// <summary>Why something is refused.</summary>
/// <param name="Code">Stable name, <c>kebab-noun.kebab-reason</c>; never renamed, clients translate it.</param>
/// <param name="Message">English sentence for developers; carries no personal data.</param>
/// <param name="Article">The rule of the regulation behind the refusal, if there is one.</param>
/// <param name="Kind">How the edge reports it.</param>
public sealed record DomainError(string Code, string Message, Article? Article = null, ErrorKind Kind = ErrorKind.Rule)
{
    /// <summary>This error as a fault of the field at <paramref name="path"/>, with the values a client needs to explain it.</summary>
    public Fault At(string path, params (string Name, object? Value)[] values) =>
        new(this, path, values.ToDictionary(value => value.Name, value => value.Value));
}
