using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Common;
using FluentValidation;

namespace CmtsEval.Application.Assessors;

/// <summary>An assessor signs the current commitment letter; version, hash of the text, time and second factor are kept (A19.1).</summary>
/// <param name="TextHash">Hash of the text that was shown, as <see cref="GetCommitmentLetter"/> gave it.</param>
/// <param name="Code">Of the authenticator app; needed where the account has a second factor.</param>
[RequiresPermission(Permission.SignCommitmentLetter)]
[CarriesSecret]
public sealed record SignCommitmentLetter(int LetterVersion, string TextHash, string? Code = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<SignCommitmentLetter>
    {
        public Validator()
        {
            RuleFor(command => command.LetterVersion).GreaterThan(0);
            RuleFor(command => command.TextHash).NotEmpty().Length(64);
            RuleFor(command => command.Code).MaximumLength(20);
        }
    }

    internal sealed class Handler(
        IAssessorRepository assessors, IPersonalSignatures signatures, AssessorRules rules, ICurrentUser user, IClock clock)
        : ICommandHandler<SignCommitmentLetter>
    {
        public async Task Handle(SignCommitmentLetter command, CancellationToken cancellationToken)
        {
            var id = user.AssessorId ?? throw new DomainException(AssessorErrors.NotTheSigner);
            var assessor = await assessors.GetAsync(id, cancellationToken);
            var secondFactor = await signatures.ProveAsync(user.Id, command.Code, cancellationToken);

            assessor.SignCommitmentLetter(
                command.LetterVersion, command.TextHash, secondFactor, rules, user.Id, clock.Now, clock.Today);
        }
    }
}
