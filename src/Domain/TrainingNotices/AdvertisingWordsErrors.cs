using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingNotices;

/// <summary>Why a change of the advertising words is refused.</summary>
public static class AdvertisingWordsErrors
{
    public static readonly DomainError TooMany = new("advertising-words.too-many", "The list has at most 500 words.", Kind: ErrorKind.Invalid);

    public static readonly DomainError WordLength =
        new("advertising-words.word-length", "A word has 2 to 20 letters or digits.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ReasonMissing = new("advertising-words.reason-missing", "A change of the list needs a reason.");
}
