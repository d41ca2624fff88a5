using CmtsEval.Application.Common;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Supervision;
using CmtsEval.Domain.TrainingNotices;
using FluentValidation;

namespace CmtsEval.Application.Supervision;

/// <summary>A complaint about a published notice by anybody, anonymously or with a contact; the answer is the code to track it by.</summary>
/// <param name="Text">10 to 2,000 characters.</param>
/// <param name="Contact">At most 100 characters; null for an anonymous complaint.</param>
[PublicUse]
[CarriesSecret]
[CrossesCentres("Complaints are the society's alone; the handler answers only the code of the one that was filed.")]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record FileComplaint(Guid NoticeId, ComplaintKind Kind, string Text, string? Contact) : ICommand<string>
{
    internal sealed class Validator : AbstractValidator<FileComplaint>
    {
        public Validator()
        {
            RuleFor(command => command.Kind).IsInEnum();
            RuleFor(command => command.Text).NotNull();
            RuleFor(command => command.Contact).MaximumLength(100);
        }
    }

    internal sealed class Handler(ITrainingNoticeRepository notices, IComplaintRepository complaints, IClock clock) : ICommandHandler<FileComplaint, string>
    {
        public async Task<string> Handle(FileComplaint command, CancellationToken cancellationToken)
        {
            var notice = await notices.GetAsync(new(command.NoticeId), cancellationToken);
            if (notice.PublishedAt is null)
            {
                throw new DomainException(SharedErrors.NotFound);
            }

            var complaint = Complaint.File(command.Kind, notice, command.Text, command.Contact, clock.Now);
            complaints.Add(complaint);

            return complaint.Code.Value;
        }
    }
}
