using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Files;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.Examinations;

/// <summary>Brings an uploaded results sheet and the examinations that it is meant for together.</summary>
internal sealed class MarkSheetLoader(
    IFiles files, ISheetReader reader, IExaminationRepository examinations, IBranchCentreRepository centres, IReadDb database, ICurrentUser user)
{
    public async Task<LoadedMarks> LoadAsync(IReadOnlyList<Guid> examinationIds, Guid fileId, CancellationToken cancellationToken)
    {
        var loaded = new List<Examination>();
        var owners = new Dictionary<BranchCentreId, BranchCentre>();
        foreach (var id in examinationIds.Distinct())
        {
            var examination = await examinations.GetAsync(new(id), cancellationToken);
            if (!owners.TryGetValue(examination.CentreId, out var centre))
            {
                owners[examination.CentreId] = centre = await centres.GetAsync(examination.CentreId, cancellationToken);
            }

            examination.RequireMarking(centre, user.AssessorId);
            loaded.Add(examination);
        }

        await files.RequireAsync(new(fileId), cancellationToken, FilePurpose.ResultsSheet);
        await using var content = await files.OpenAsync(new(fileId), cancellationToken);
        var table = SheetTable.Of(reader.Read(content, SheetLimits.Default), MarkSheet.Headers);
        var names = await database.NamesOfAsync(
            loaded.SelectMany(examination => examination.Candidates).Select(candidate => candidate.TraineeId), cancellationToken);
        var (good, preview) = new MarkSheet(table, loaded, names).Read(table.Rows);
        return new LoadedMarks(good, preview, owners);
    }
}

internal sealed record LoadedMarks(
    IReadOnlyList<MarkRow> Good, ImportPreview Preview, IReadOnlyDictionary<BranchCentreId, BranchCentre> Centres);
