using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingNotices;
using FluentValidation;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Records what the society found of fees outside the reference range (A10.1).</summary>
/// <param name="Finding">2 to 1,000 characters.</param>
[RequiresPermission(Permission.SuperviseTrainingNotices)]
public sealed record SettleFeeFlag(Guid NoticeId, string Finding, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<SettleFeeFlag>
    {
        public Validator() => RuleFor(command => command.Finding).NotNull().MaximumLength(1000);
    }

    internal sealed class Handler(ITrainingNoticeRepository notices, IUnitOfWork work, ICurrentUser user, IClock clock) : ICommandHandler<SettleFeeFlag>
    {
        public async Task Handle(SettleFeeFlag command, CancellationToken cancellationToken)
        {
            var notice = await notices.GetAsync(new(command.NoticeId), cancellationToken);
            work.Expect(notice, command.Version);

            notice.SettleFeeFlag(command.Finding, user.Id, clock.Now);
        }
    }
}
