using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.Registrations.Sheet;

/// <summary>A sheet against the open notices of a centre: every row judged by the rules of <c>RegisterTrainee</c>, nothing written.</summary>
internal sealed class RegistrationSheet(
    IFiles files,
    ISheetReader reader,
    ITrainingNoticeRepository notices,
    IOccupationRepository occupations,
    ITraineeRepository trainees,
    IRegistrationRepository registrations,
    IBlacklistRepository blacklist,
    ICertificateRepository certificates,
    IClock clock)
{
    private const int LookupBatch = 2000;

    /// <param name="noticeIds">Notices to import into; null for all that the centre has open today.</param>
    /// <param name="part">The rows to judge; null for all. A row above the part still makes one of the part a duplicate.</param>
    public async Task<JudgedSheet> JudgeAsync(
        BranchCentre centre, Guid fileId, IReadOnlyList<Guid>? noticeIds, CancellationToken cancellationToken, SheetPart? part = null)
    {
        var catalogue = (await occupations.GetAllAsync(cancellationToken)).ToDictionary(occupation => occupation.Name, StringComparer.Ordinal);
        var open = await OpenNoticesAsync(centre, noticeIds, cancellationToken);
        var (above, rows, next) = await ReadAsync(fileId, catalogue, part, cancellationToken);
        var known = await KnownAsync(rows, open, cancellationToken);
        var seen = above.Where(row => row.Document is not null).Select(row => (row.Document!.Number, row.Scope)).ToHashSet();
        var judged = rows.Select(row => Judge(row, open, known, seen)).ToList();
        return new JudgedSheet(judged, catalogue.Values.ToDictionary(occupation => occupation.Code, StringComparer.Ordinal), known.Trainees, next);
    }

    private async Task<(List<RegistrationRow> Above, List<RegistrationRow> Rows, int? Next)> ReadAsync(
        Guid fileId, Dictionary<string, Occupation> catalogue, SheetPart? part, CancellationToken cancellationToken)
    {
        await files.RequireAsync(new(fileId), cancellationToken, FilePurpose.RegistrationSheet);
        await using var content = await files.OpenAsync(new(fileId), cancellationToken);
        var table = SheetTable.Of(reader.Read(content, SheetLimits.Default), RegistrationColumns.Needed);
        var (above, rows) = (new List<RegistrationRow>(), new List<RegistrationRow>());
        foreach (var row in table.Rows)
        {
            if (part is not null && rows.Count == part.Rows)
            {
                return (above, rows, row.Number);
            }

            (part is not null && row.Number < part.FromRow ? above : rows).Add(RegistrationRow.Read(table, row, catalogue, clock.Today));
        }

        return rows.Count > 0 ? (above, rows, null) : throw new DomainException(SheetErrors.Empty);
    }

    private async Task<ILookup<ScopeRow, TrainingNotice>> OpenNoticesAsync(
        BranchCentre centre, IReadOnlyList<Guid>? noticeIds, CancellationToken cancellationToken)
    {
        var open = await notices.GetOpenAsync(centre.Id, clock.Moment, cancellationToken);
        if (noticeIds is { Count: > 0 })
        {
            var chosen = noticeIds.ToHashSet();
            open = [.. open.Where(notice => chosen.Contains(notice.Id.Value))];
        }

        foreach (var notice in open)
        {
            notice.RequireOpen(centre, clock.Moment);
        }

        return open.ToLookup(notice => notice.Row);
    }

    private async Task<Known> KnownAsync(
        List<RegistrationRow> rows, ILookup<ScopeRow, TrainingNotice> open, CancellationToken cancellationToken)
    {
        var people = new Dictionary<string, Trainee>(StringComparer.Ordinal);
        var blocked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var batch in rows.Select(row => row.Document).OfType<Domain.People.IdentityDocument>().Distinct().Chunk(LookupBatch))
        {
            foreach (var (number, trainee) in await trainees.FindByDocumentsAsync(batch, cancellationToken))
            {
                people[number] = trainee;
            }

            blocked.UnionWith(await blacklist.BlockedAmongAsync(batch, clock.Today, cancellationToken));
        }

        var noticeIds = open.SelectMany(group => group).Select(notice => notice.Id).ToList();
        var live = await registrations.LiveAmongAsync(noticeIds, [.. people.Values.Select(trainee => trainee.Id)], cancellationToken);
        var places = await registrations.PlacesAsync(noticeIds, cancellationToken);
        var certified = await certificates.CertifiedAsync([.. people.Values.Select(trainee => trainee.Id)], cancellationToken);
        return new Known(people, blocked, certified, live, places.ToDictionary());
    }

    private static JudgedRow Judge(
        RegistrationRow row, ILookup<ScopeRow, TrainingNotice> open, Known known, HashSet<(string Document, ScopeRow? Scope)> seen)
    {
        var trainee = row.Document is { } id ? known.Trainees.GetValueOrDefault(id.Number) : null;
        var standing = known.StandingOf(row.Document, trainee);
        if (row.Document is { } document && !seen.Add((document.Number, row.Scope)))
        {
            row.Refuse(RegistrationSheetErrors.DuplicateIdInFile, RegistrationColumns.DocumentNumber);
        }

        if (standing.Blocked)
        {
            row.Refuse(BlacklistErrors.Blocked, RegistrationColumns.DocumentNumber);
        }

        var notice = NoticeFor(row, open);
        if (trainee is not null && row.Person is { } person && trainee.Name != person.Name)
        {
            row.Refuse(TraineeErrors.DocumentOfAnother, RegistrationColumns.Name);
        }

        if (notice is not null && standing.Holds(notice.Row))
        {
            row.Refuse(RegistrationErrors.LevelHeldAlready, RegistrationColumns.Level);
        }

        if (notice is not null && trainee is not null && known.Live.Contains((notice.Id, trainee.Id)))
        {
            row.Refuse(RegistrationErrors.RegisteredAlready, RegistrationColumns.DocumentNumber);
        }

        return new JudgedRow(row, notice, standing, notice is not null && row.IsGood ? TakePlace(row, notice, known) : NoticePlaces.None);
    }

    /// <summary>The places of the notice before this row takes one, or one on the waiting list.</summary>
    private static NoticePlaces TakePlace(RegistrationRow row, TrainingNotice notice, Known known)
    {
        var places = known.Places[notice.Id];
        try
        {
            known.Places[notice.Id] = notice.After(places);
        }
        catch (DomainException refusal)
        {
            row.Refuse(refusal.Error, RegistrationColumns.Occupation);
        }

        return places;
    }

    private static TrainingNotice? NoticeFor(RegistrationRow row, ILookup<ScopeRow, TrainingNotice> open)
    {
        if (row.Scope is not { } scope)
        {
            return null;
        }

        var fitting = open[scope].ToList();
        switch (fitting.Count)
        {
            case 1:
                return fitting[0];
            case 0:
                row.Refuse(RegistrationSheetErrors.NoOpenNotice, RegistrationColumns.Occupation);
                return null;
            default:
                row.Refuse(RegistrationSheetErrors.SeveralNotices, RegistrationColumns.Occupation);
                return null;
        }
    }

    private sealed record Known(
        Dictionary<string, Trainee> Trainees,
        HashSet<string> Blocked,
        ILookup<TraineeId, ScopeRow> Certified,
        IReadOnlySet<(TrainingNoticeId Notice, TraineeId Trainee)> Live,
        Dictionary<TrainingNoticeId, NoticePlaces> Places)
    {
        public TraineeStanding StandingOf(Domain.People.IdentityDocument? document, Trainee? trainee) => new(
            document is not null && Blocked.Contains(document.Number), trainee is null ? [] : [.. Certified[trainee.Id]]);
    }
}

/// <param name="Places">The places of the notice before this row takes one, or one on the waiting list.</param>
internal sealed record JudgedRow(RegistrationRow Row, TrainingNotice? Notice, TraineeStanding Standing, NoticePlaces Places);

/// <summary>So many rows of a sheet, from one of them on.</summary>
/// <param name="FromRow">As the sheet numbers it; the header is row 1.</param>
/// <param name="Rows">1 to <see cref="MostRows"/>.</param>
public sealed record SheetPart(int FromRow, int Rows)
{
    public const int MostRows = 2000;
}

/// <param name="Occupations">By code.</param>
/// <param name="Trainees">Those of the sheet who are known already, by document number.</param>
/// <param name="NextRow">The first row below the part; null when the sheet ends with it.</param>
internal sealed record JudgedSheet(
    IReadOnlyList<JudgedRow> Rows,
    IReadOnlyDictionary<string, Occupation> Occupations,
    IReadOnlyDictionary<string, Trainee> Trainees,
    int? NextRow)
{
    public IReadOnlyList<JudgedRow> Good => [.. Rows.Where(judged => judged.Row.IsGood)];

    public IReadOnlyList<SheetFault> Faults => [.. Rows.SelectMany(judged => judged.Row.Faults)];
}
