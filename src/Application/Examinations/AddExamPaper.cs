using System.Text.Json.Serialization;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Examinations;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>The society lodges the paper of a subject; it is encrypted while it arrives, and its chain of custody begins (A20.1).</summary>
/// <param name="Content">Read once, front to back.</param>
[RequiresPermission(Permission.HandleExamPapers)]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record AddExamPaper(
    Guid ExaminationId, ExamSubject Subject, string FileName, [property: JsonIgnore] Stream Content) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<AddExamPaper>
    {
        public Validator()
        {
            RuleFor(command => command.Subject).IsInEnum();
            RuleFor(command => command.FileName).NotEmpty().MaximumLength(200);
        }
    }

    internal sealed class Handler(
        IExaminationRepository examinations, IPaperVault vault, ICustodyBreaches breaches, ICurrentUser user, IClock clock)
        : ICommandHandler<AddExamPaper, Guid>
    {
        public async Task<Guid> Handle(AddExamPaper command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);

            return await breaches.GuardedAsync(
                examination,
                user,
                clock,
                async () =>
                {
                    var content = await vault.SealAsync(command.FileName, command.Content, cancellationToken);
                    return examination.AddPaper(command.Subject, content, user.AsCustodyActor(), clock.Now).Id.Value;
                },
                cancellationToken);
        }
    }
}
