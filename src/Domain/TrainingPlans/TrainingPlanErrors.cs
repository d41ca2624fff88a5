using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingPlans;

/// <summary>Why a training plan is refused.</summary>
public static class TrainingPlanErrors
{
    public static readonly DomainError NoRows =
        new("training-plan.no-rows", "A plan has at least one row.", Article.A04_1);

    public static readonly DomainError HeadCountOutOfRange =
        new("training-plan.head-count-out-of-range", "A row plans 1 to 10,000 people.", Article.A04_1);

    public static readonly DomainError AssessorsOutOfRange =
        new("training-plan.assessors-out-of-range", "A row asks for 0 to 100 assessors.", Article.A04_1);

    public static readonly DomainError PeriodOutsideYear =
        new("training-plan.period-outside-year", "A row's period begins before it ends and lies within the plan's year.", Article.A04_1);

    public static readonly DomainError RowOutOfScope =
        new("training-plan.row-out-of-scope", "The centre's scope does not include this row.", Article.A08_1);

    public static readonly DomainError YearPlannedAlready =
        new("training-plan.year-planned-already", "The centre has an annual plan for this year; add a supplement.", Article.A04_1);

    public static readonly DomainError NotOpenForChange =
        new("training-plan.not-open-for-change", "Only a draft or returned plan can be changed or submitted.", Article.A04_1);

    public static readonly DomainError NotSubmitted =
        new("training-plan.not-submitted", "Only a submitted plan is reviewed.", Article.A04_1);

    public static readonly DomainError ReasonsMissing =
        new("training-plan.reasons-missing", "A plan is returned with reasons.", Article.A04_1);

    public static readonly DomainError RowNotApproved =
        new("training-plan.row-not-approved", "The society has not approved this row of a plan.", Article.A04_1);
}
