using CmtsEval.Domain.TrainingNotices;
using FluentValidation;

namespace CmtsEval.Application.TrainingNotices;

internal sealed class NoticeDetailsValidator : AbstractValidator<TrainingNoticeDetails>
{
    public NoticeDetailsValidator()
    {
        RuleFor(details => details.Title).NotNull().MaximumLength(100);
        RuleFor(details => details.Region).NotNull().MaximumLength(50);
        RuleFor(details => details.Place).NotNull().MaximumLength(200);
        RuleFor(details => details.Introduction).MaximumLength(2000);
        RuleFor(details => details.Capacity).InclusiveBetween(0, 10_000);
        RuleFor(details => details.WaitingPlaces).InclusiveBetween(0, TrainingNoticeDetails.MostWaitingPlaces);
    }
}

internal sealed class FeeDraftValidator : AbstractValidator<FeeDraft>
{
    private const int MostItems = 20;

    public FeeDraftValidator()
    {
        RuleFor(fees => fees.Items).NotNull().Must(items => items.Count <= MostItems).When(fees => fees.Items is not null);
        RuleForEach(fees => fees.Items).ChildRules(item =>
        {
            item.RuleFor(line => line.Item).MaximumLength(100);
            item.RuleFor(line => line.Basis).MaximumLength(500);
            item.RuleFor(line => line.Coverage).MaximumLength(500);
        });
        RuleFor(fees => fees.SupervisionPhone).MaximumLength(30);
        RuleFor(fees => fees.DeviationReason).MaximumLength(1000);
    }
}
