using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.People;
using FluentValidation;

namespace CmtsEval.Application.People;

/// <summary>A step of professional development as a centre records it (A24.1).</summary>
public sealed record DevelopmentInput(DateOnly On, DevelopmentKind Kind, string? Subject, int Hours, Guid? Proof)
{
    internal DevelopmentRecord ToRecord() =>
        new(On, Kind, Subject?.Trim() ?? string.Empty, Hours, Proof is { } file ? new StoredFileId(file) : null);

    internal static DevelopmentInput Of(DevelopmentRecord record) =>
        new(record.On, record.Kind, record.Subject, record.Hours, record.Proof?.Value);

    internal async Task HandProofAsync(IFiles files, BranchCentreId centre, CancellationToken cancellationToken)
    {
        if (Proof is { } proof)
        {
            await files.HandToAsync(centre, new(proof), cancellationToken, FilePurpose.Evidence);
        }
    }

    internal sealed class Shape : AbstractValidator<DevelopmentInput>
    {
        public Shape()
        {
            RuleFor(record => record.Kind).IsInEnum();
            RuleFor(record => record.Subject).MaximumLength(200);
            RuleFor(record => record.Hours).InclusiveBetween(0, 2000);
        }
    }
}
