using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Common;
using FluentValidation;

namespace CmtsEval.Application.Assessors;

/// <summary>An assessor signs the current commitment letter; version, hash of the text and time are kept (A19.1).</summary>
/// <param name="TextHash">Hash of the text that was shown, as <see cref="GetCommitmentLetter"/> gave it.</param>
[RequiresPermission(Permission.SignCommitmentLetter)]
public sealed record SignCommitmentLetter(int LetterVersion, string TextHash) : ICommand
{
    internal sealed class Validator : AbstractValidator<SignCommitmentLetter>
    {
        public Validator()
        {
            RuleFor(command => command.LetterVersion).GreaterThan(0);
            RuleFor(command => command.TextHash).NotEmpty().Length(64);
        }
    }

    internal sealed class Handler(IAssessorRepository assessors, ICurrentUser user, IClock clock) : ICommandHandler<SignCommitmentLetter>
    {
        public async Task Handle(SignCommitmentLetter command, CancellationToken cancellationToken)
        {
            var id = user.AssessorId ?? throw new DomainException(AssessorErrors.NotTheSigner);
            var assessor = await assessors.GetAsync(id, cancellationToken);

            assessor.SignCommitmentLetter(command.LetterVersion, command.TextHash, user.Id, clock.Now, clock.Today);
        }
    }
}
