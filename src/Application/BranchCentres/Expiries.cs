using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Teachers;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

public enum ExpiryKind
{
    Agreement,
    Lease,
    Calibration,
    TeacherTitle,
    AssessorCertificate,
}

/// <summary>Something of a centre that runs out.</summary>
/// <param name="Thing">Tells it from others of its kind and centre; no personal data.</param>
/// <param name="What">Names it for people; empty for the agreement.</param>
/// <param name="Until">Last day, included.</param>
internal sealed record Expiry(BranchCentreId Centre, ExpiryKind Kind, string Thing, string What, DateOnly Until);

/// <summary>What runs out at centres that are not revoked, the first to end first.</summary>
internal sealed class Expiries(IReadDb database)
{
    /// <param name="centre">One centre with each instrument; null for all, where of leases only the first to end counts.</param>
    /// <param name="until">Last day to look at, included; what has run out already is found too, people excepted.</param>
    public async Task<IReadOnlyList<Expiry>> FindAsync(BranchCentreId? centre, DateOnly today, DateOnly until, CancellationToken cancellationToken) =>
        await FindAsync(centre, withInstruments: centre is not null, today, until, cancellationToken);

    /// <summary>As the other, with each instrument of all centres.</summary>
    public Task<IReadOnlyList<Expiry>> FindEachAsync(DateOnly today, DateOnly until, CancellationToken cancellationToken) =>
        FindAsync(null, withInstruments: true, today, until, cancellationToken);

    private async Task<IReadOnlyList<Expiry>> FindAsync(
        BranchCentreId? centre, bool withInstruments, DateOnly today, DateOnly until, CancellationToken cancellationToken)
    {
        var centres = database.Set<BranchCentre>()
            .Where(entry => entry.Status != BranchCentreStatus.Revoked && (centre == null || entry.Id == centre));
        var found = new List<Expiry>();
        var terms = await centres.Select(entry => new { entry.Id, entry.ValidUntil, entry.LeasesUntil }).ToListAsync(cancellationToken);
        found.AddRange(terms.Select(entry => new Expiry(entry.Id, ExpiryKind.Agreement, "agreement", string.Empty, entry.ValidUntil)));
        if (withInstruments)
        {
            var equipped = await centres.Select(entry => new { entry.Id, entry.Equipment }).ToListAsync(cancellationToken);
            found.AddRange(equipped.SelectMany(entry => entry.Equipment.SelectMany(instrument => Of(entry.Id, instrument))));
        }
        else
        {
            found.AddRange(terms.Where(entry => entry.LeasesUntil is not null)
                .Select(entry => new Expiry(entry.Id, ExpiryKind.Lease, "leases", string.Empty, entry.LeasesUntil!.Value)));
        }

        found.AddRange(await TeachersAsync(centre, today, until, cancellationToken));
        found.AddRange(await AssessorsAsync(centre, today, until, cancellationToken));
        return [.. found.Where(expiry => expiry.Until <= until).OrderBy(expiry => expiry.Until).ThenBy(expiry => expiry.Kind)];
    }

    private static IEnumerable<Expiry> Of(BranchCentreId centre, CentreInstrument instrument)
    {
        var what = $"{instrument.Number} {instrument.Name}";
        if (instrument.CalibratedUntil is { } calibrated)
        {
            yield return new Expiry(centre, ExpiryKind.Calibration, instrument.Number, what, calibrated);
        }

        if (instrument.LeasedUntil is { } leased)
        {
            yield return new Expiry(centre, ExpiryKind.Lease, instrument.Number, what, leased);
        }
    }

    private async Task<IEnumerable<Expiry>> TeachersAsync(
        BranchCentreId? centre, DateOnly today, DateOnly until, CancellationToken cancellationToken)
    {
        var teachers = await database.Set<Teacher>()
            .Where(teacher => teacher.Status == TeacherStatus.Approved && (centre == null || teacher.CentreId == centre)
                && teacher.QualifiedUntil >= today && teacher.QualifiedUntil <= until)
            .Select(teacher => new { teacher.Id, teacher.CentreId, teacher.Name, teacher.QualifiedUntil })
            .ToListAsync(cancellationToken);
        return teachers.Select(teacher => new Expiry(
            teacher.CentreId, ExpiryKind.TeacherTitle, teacher.Id.ToString(), teacher.Name.Value, teacher.QualifiedUntil!.Value));
    }

    private async Task<IEnumerable<Expiry>> AssessorsAsync(
        BranchCentreId? centre, DateOnly today, DateOnly until, CancellationToken cancellationToken)
    {
        var assessors = await database.Set<Assessor>()
            .Where(assessor => (assessor.Status == AssessorStatus.Certified || assessor.Status == AssessorStatus.Committed)
                && (centre == null || assessor.CentreId == centre) && assessor.ValidUntil >= today && assessor.ValidUntil <= until)
            .Select(assessor => new { assessor.Id, assessor.CentreId, assessor.Name, assessor.ValidUntil })
            .ToListAsync(cancellationToken);
        return assessors.Select(assessor => new Expiry(
            assessor.CentreId, ExpiryKind.AssessorCertificate, assessor.Id.ToString(), assessor.Name.Value, assessor.ValidUntil!.Value));
    }
}
