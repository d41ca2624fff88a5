using CmtsEval.Application.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingNotices;
using FluentValidation;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Publishes new fees that apply from a later day, and to nobody who has registered by then (A11.2).</summary>
[RequiresPermission(Permission.ManageTrainingNotices)]
public sealed record ChangeTrainingFees(Guid NoticeId, FeeDraft Fees, DateOnly AppliesFrom, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ChangeTrainingFees>
    {
        public Validator() => RuleFor(command => command.Fees).NotNull().SetValidator(new FeeDraftValidator());
    }

    internal sealed class Handler(
        ITrainingNoticeRepository notices,
        IOccupationRepository occupations,
        IAdvertisingWordsRepository advertising,
        IUnitOfWork work,
        ICurrentUser user,
        IClock clock)
        : ICommandHandler<ChangeTrainingFees>
    {
        public async Task Handle(ChangeTrainingFees command, CancellationToken cancellationToken)
        {
            var notice = await notices.GetOwnAsync(command.NoticeId, user, cancellationToken);
            var occupation = await occupations.GetByCodeAsync(notice.Row.OccupationCode, cancellationToken);
            var words = await advertising.GetAsync(cancellationToken);
            work.Expect(notice, command.Version);

            notice.ChangeFees(command.Fees, occupation.SchemeOf(notice.Row, clock.Today), words, command.AppliesFrom, clock.Today, clock.Now);
        }
    }
}
