using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using FluentValidation;

namespace CmtsEval.Application.Registrations;

/// <summary>Hands uploaded files in as proofs, by the trainee or by the centre's staff for one who registered on paper (A13.2, A13.3).</summary>
[RequiresPermission(Permission.HandInProofs)]
[NeedsNoVersion(NoVersionReason.Accumulates)]
public sealed record AttachProofs(Guid RegistrationId, IReadOnlyList<AttachProofs.Item> Proofs) : ICommand
{
    /// <param name="FileId">Uploaded for the purpose of the same name.</param>
    /// <param name="VerificationCode">The 学信网 code of a college diploma.</param>
    public sealed record Item(ProofKind Kind, Guid FileId, string? VerificationCode = null);

    internal sealed class Validator : AbstractValidator<AttachProofs>
    {
        public Validator()
        {
            RuleFor(command => command.Proofs).NotEmpty();
            RuleFor(command => command.Proofs)
                .Must(proofs => proofs.Select(proof => proof.Kind).Distinct().Count() == proofs.Count)
                .When(command => command.Proofs is not null);
            RuleForEach(command => command.Proofs).ChildRules(proof =>
            {
                proof.RuleFor(item => item.Kind).IsInEnum();
                proof.RuleFor(item => item.FileId).NotEmpty();
                proof.RuleFor(item => item.VerificationCode).Matches("^[A-Za-z0-9]{8,20}$").When(item => !string.IsNullOrEmpty(item.VerificationCode));
            });
        }
    }

    internal sealed class Handler(IRegistrationRepository registrations, IFiles files, IClock clock) : ICommandHandler<AttachProofs>
    {
        public async Task Handle(AttachProofs command, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(command.RegistrationId), cancellationToken);
            foreach (var item in command.Proofs)
            {
                var file = await files.HandToAsync(registration.CentreId, new(item.FileId), cancellationToken, item.Kind.Purpose());
                if (item.Kind is ProofKind.Photo)
                {
                    LargeOneInchPhoto.Require(file.Width ?? 0, file.Height ?? 0);
                }
            }

            registration.Attach([.. command.Proofs.Select(item => new ProofFile(item.Kind, new(item.FileId), item.VerificationCode))], clock.Now);
        }
    }
}
