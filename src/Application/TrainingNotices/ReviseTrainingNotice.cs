using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingNotices;
using FluentValidation;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Changes a draft.</summary>
[RequiresPermission(Permission.ManageTrainingNotices)]
public sealed record ReviseTrainingNotice(Guid NoticeId, TrainingNoticeDetails Details, FeeDraft Fees, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReviseTrainingNotice>
    {
        public Validator()
        {
            RuleFor(command => command.Details).NotNull().SetValidator(new NoticeDetailsValidator());
            RuleFor(command => command.Fees).NotNull().SetValidator(new FeeDraftValidator());
        }
    }

    internal sealed class Handler(ITrainingNoticeRepository notices, IUnitOfWork work, ICurrentUser user) : ICommandHandler<ReviseTrainingNotice>
    {
        public async Task Handle(ReviseTrainingNotice command, CancellationToken cancellationToken)
        {
            var notice = await notices.GetOwnAsync(command.NoticeId, user, cancellationToken);
            work.Expect(notice, command.Version);

            notice.Revise(command.Details, command.Fees);
        }
    }
}
