using CmtsEval.Application.Common;
using CmtsEval.Domain.Examinations;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>One of two assessors opens a paper, not before the start; with the second the content can be read (A20.1).</summary>
[RequiresPermission(Permission.HandleExamPapers)]
[NeedsNoVersion(NoVersionReason.StepsInOrder)]
public sealed record OpenExamPaper(Guid ExaminationId, Guid PaperId, string? Note = null) : ICommand<PaperOpening>
{
    internal sealed class Validator : AbstractValidator<OpenExamPaper>
    {
        public Validator()
        {
            RuleFor(command => command.Note).MaximumLength(500);
        }
    }

    internal sealed class Handler(
        IExaminationRepository examinations, IPaperVault vault, ICustodyBreaches breaches, ICurrentUser user, IClock clock)
        : ICommandHandler<OpenExamPaper, PaperOpening>
    {
        public async Task<PaperOpening> Handle(OpenExamPaper command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            var paper = examination.PaperOf(new(command.PaperId));

            return await breaches.GuardedAsync(
                examination,
                user,
                clock,
                async () =>
                {
                    var sha256 = await vault.HashAsync(paper, cancellationToken);
                    return new PaperOpening(examination.OpenPaper(paper.Id, sha256, command.Note, user.AsCustodyActor(), clock.Now));
                },
                cancellationToken);
        }
    }
}

/// <param name="Opened">False while the second person is missing.</param>
public sealed record PaperOpening(bool Opened);
