using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Teachers;
using FluentValidation;

namespace CmtsEval.Application.Teachers;

/// <param name="Proof">The uploaded certificate.</param>
public sealed record TeacherTitleInput(
    string? Name, TitleLevel Level, string? Specialty, string? CertificateNumber, DateOnly? AwardedOn, DateOnly? ValidUntil, Guid? Proof)
{
    internal TeacherTitle ToTitle() => new(
        Name?.Trim() ?? string.Empty,
        Level,
        Specialty?.Trim() ?? string.Empty,
        CertificateNumber?.Trim() ?? string.Empty,
        AwardedOn,
        ValidUntil,
        Proof is { } file ? new StoredFileId(file) : null);

    internal static TeacherTitleInput Of(TeacherTitle title) => new(
        title.Name, title.Level, title.Specialty, title.CertificateNumber, title.AwardedOn, title.ValidUntil, title.Proof?.Value);
}

/// <summary>Titles, occupation and specialties as a centre proposes them.</summary>
public sealed record TeacherProfileInput(IReadOnlyList<TeacherTitleInput> Titles, string? OccupationCode, IReadOnlyList<string> Specialties)
{
    internal TeacherProfile ToProfile() => new(
        [.. Titles.Select(title => title.ToTitle())],
        OccupationCode?.Trim() ?? string.Empty,
        [.. Specialties.Select(specialty => specialty.Trim()).Where(specialty => specialty.Length > 0).Distinct()]);

    internal static TeacherProfileInput Of(TeacherProfile profile) =>
        new([.. profile.Titles.Select(TeacherTitleInput.Of)], profile.OccupationCode, profile.Specialties);

    /// <summary>Makes the proofs files of the centre; refuses what the caller may not see or uploaded for something else.</summary>
    internal async Task HandProofsAsync(IFiles files, BranchCentreId centre, CancellationToken cancellationToken)
    {
        foreach (var proof in Titles.Select(title => title.Proof).OfType<Guid>().Distinct())
        {
            await files.HandToAsync(centre, new(proof), cancellationToken, FilePurpose.TeacherTitleProof);
        }
    }

    internal sealed class Shape : AbstractValidator<TeacherProfileInput>
    {
        public Shape()
        {
            RuleFor(profile => profile.Titles).NotNull().Must(titles => titles is { Count: <= 20 });
            RuleForEach(profile => profile.Titles).ChildRules(title =>
            {
                title.RuleFor(row => row.Name).MaximumLength(100);
                title.RuleFor(row => row.Level).IsInEnum();
                title.RuleFor(row => row.Specialty).MaximumLength(100);
                title.RuleFor(row => row.CertificateNumber).MaximumLength(100);
            });
            RuleFor(profile => profile.OccupationCode).MaximumLength(20);
            RuleFor(profile => profile.Specialties).NotNull().Must(specialties => specialties is { Count: <= 30 });
            RuleForEach(profile => profile.Specialties).NotEmpty().MaximumLength(50);
        }
    }
}
