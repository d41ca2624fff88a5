using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingNotices;

/// <summary>Why a training notice is refused.</summary>
public static class TrainingNoticeErrors
{
    public static readonly DomainError NotDraft =
        new("training-notice.not-draft", "Only a draft can be changed or published.");

    public static readonly DomainError NotPublished =
        new("training-notice.not-published", "The notice is not published.", Article.A13_1);

    public static readonly DomainError NotOpen =
        new("training-notice.not-open", "Registration for this notice is not open now.", Article.A13_1);

    public static readonly DomainError Full =
        new("training-notice.full", "The notice has no places left, and none on its waiting list.");

    public static readonly DomainError TitleMissing =
        new("training-notice.title-missing", "A notice has a title of 2 to 100 characters.", Kind: ErrorKind.Invalid);

    public static readonly DomainError PlaceMissing =
        new("training-notice.place-missing", "A notice says region and place.", Kind: ErrorKind.Invalid);

    public static readonly DomainError RegistrationPeriod =
        new("training-notice.registration-period", "Registration begins before it ends, ends not before today and not after training begins.", Kind: ErrorKind.Invalid);

    public static readonly DomainError TrainingPeriod =
        new("training-notice.training-period", "Training begins before it ends.", Kind: ErrorKind.Invalid);

    public static readonly DomainError CapacityOutsidePlan =
        new("training-notice.capacity-outside-plan", "The capacity is at least 1 and at most the head-count of the approved plan row.", Article.A04_1);

    public static readonly DomainError WaitingPlacesOutsideRange =
        new("training-notice.waiting-places-outside-range", "A waiting list has 0 to 1,000 places.", Kind: ErrorKind.Invalid);

    public static readonly DomainError CapacityBelowTaken =
        new("training-notice.capacity-below-taken", "The capacity is not below the places that are taken.");

    public static readonly DomainError WaitingPlacesBelowWaiting =
        new("training-notice.waiting-places-below-waiting", "The waiting list is not shorter than those who wait.");

    public static readonly DomainError NothingToCopy =
        new("training-notice.nothing-to-copy", "The centre has no earlier notice of this occupation, specialty and level.", Kind: ErrorKind.NotFound);

    public static readonly DomainError ImproperAdvertising =
        new("training-notice.improper-advertising", "A text of the notice contains words that the society does not allow.", Article.A10_2);

    public static readonly DomainError FeesNotFlagged =
        new("training-notice.fees-not-flagged", "The fees of this notice are not flagged, or settled already.", Article.A10_1);

    public static readonly DomainError FindingMissing =
        new("training-notice.finding-missing", "A flag is settled with what was found.", Article.A10_1);

    public static readonly DomainError FeeItemMissing =
        new("training-notice.fee-item-missing", "The disclosure names each fee item (收费项目).", Article.A11_1);

    public static readonly DomainError FeeStandardMissing =
        new("training-notice.fee-standard-missing", "The disclosure states each fee (收费标准), 0 to 100,000 yuan.", Article.A11_1);

    public static readonly DomainError FeeBasisMissing =
        new("training-notice.fee-basis-missing", "The disclosure cites the basis of each fee (收费依据).", Article.A11_1);

    public static readonly DomainError FeeCoverageMissing =
        new("training-notice.fee-coverage-missing", "The disclosure says what each fee covers (收费范围).", Article.A11_1);

    public static readonly DomainError SupervisionPhoneMissing =
        new("training-notice.supervision-phone-missing", "The disclosure gives a supervision telephone (监督电话).", Article.A11_1);

    public static readonly DomainError FeeDeviationUnexplained =
        new("training-notice.fee-deviation-unexplained", "A total outside the reference range of the level needs a reason.", Article.A10_1);

    public static readonly DomainError FeeChangeNotAhead =
        new("training-notice.fee-change-not-ahead", "Changed fees are published before the day they apply.", Article.A11_2);

    public static readonly DomainError ReasonMissing =
        new("training-notice.reason-missing", "A notice is withdrawn with a reason.", Kind: ErrorKind.Invalid);
}
