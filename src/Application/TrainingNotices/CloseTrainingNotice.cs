using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Ends registration; registrations made go on.</summary>
[RequiresPermission(Permission.ManageTrainingNotices)]
public sealed record CloseTrainingNotice(Guid NoticeId, uint? Version = null) : ICommand
{
    internal sealed class Handler(ITrainingNoticeRepository notices, IUnitOfWork work, ICurrentUser user) : ICommandHandler<CloseTrainingNotice>
    {
        public async Task Handle(CloseTrainingNotice command, CancellationToken cancellationToken)
        {
            var notice = await notices.GetOwnAsync(command.NoticeId, user, cancellationToken);
            work.Expect(notice, command.Version);

            notice.Close();
        }
    }
}
