using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>A file of the form and what it proves.</summary>
/// <param name="Slot">The place in the form; stays the same while the file there is replaced: <c>premises.ownershipProofFile</c>, <c>attachments/{id}</c>.</param>
/// <param name="Rules">The requirements it proves, <c>A06.1</c>; empty for an attachment that names none.</param>
/// <param name="Title">Of the attachment, or whose proof it is.</param>
/// <param name="Page">Where in the file it begins, 1 for the first page.</param>
public sealed record EvidenceFile(string Slot, IReadOnlyList<string> Rules, string? Title, Guid File, int? Page = null)
{
    public static IReadOnlyList<EvidenceFile> Of(ApplicationDocument form) =>
    [
        .. OfPlace("premises.ownershipProofFile", form.Premises?.OwnershipProofFile, form.Premises?.OwnershipCertificateNumber, Article.A06_1, Article.A06_2),
        .. OfPlace("trainingWorkPlan.file", form.TrainingWorkPlan?.File, form.TrainingWorkPlan?.Title, Article.A05_3),
        .. form.ManagementRules.SelectMany(rule => OfPlace($"managementRules/{rule.Name}", rule.File, rule.Name, Article.A05_6)),
        .. form.Teachers.SelectMany(teacher => OfPlace($"teachers/{teacher.Name}", teacher.ProofFile, teacher.Name, Article.A05_4)
            .Select(proof => proof with { Page = teacher.ProofPage })),
        .. form.Equipment.SelectMany(lot => OfPlace(
            $"equipment/{lot.Number}", lot.Lease?.ContractFile, $"{lot.Number} {lot.Name}", Article.A06_5)),
        .. form.Attachments.Where(attachment => attachment.File is not null).Select(attachment => new EvidenceFile(
            $"attachments/{attachment.Id}", attachment.Rules(), attachment.Title, attachment.File!.Value)),
    ];

    private static IEnumerable<EvidenceFile> OfPlace(string slot, Guid? file, string? title, params IReadOnlyList<Article> proves) =>
        file is { } id ? [new EvidenceFile(slot, [.. proves.Select(article => article.Rule)], title, id)] : [];
}

/// <summary>A file as it was put into a place of the form; the last of a place is its current version, the others are former ones.</summary>
public sealed record AttachedFile(string Slot, Guid File, UserId By, DateTimeOffset At);
