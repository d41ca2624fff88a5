using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingNotices;
using FluentValidation;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Takes a notice back, with the reason that people are told.</summary>
[RequiresPermission(Permission.ManageTrainingNotices)]
public sealed record WithdrawTrainingNotice(Guid NoticeId, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<WithdrawTrainingNotice>
    {
        public Validator() => RuleFor(command => command.Reason).NotNull().MaximumLength(2000);
    }

    internal sealed class Handler(ITrainingNoticeRepository notices, IUnitOfWork work, ICurrentUser user) : ICommandHandler<WithdrawTrainingNotice>
    {
        public async Task Handle(WithdrawTrainingNotice command, CancellationToken cancellationToken)
        {
            var notice = await notices.GetOwnAsync(command.NoticeId, user, cancellationToken);
            work.Expect(notice, command.Version);

            notice.Withdraw(command.Reason);
        }
    }
}
