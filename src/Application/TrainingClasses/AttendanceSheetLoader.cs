using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Brings an uploaded attendance sheet and the classes that it names together.</summary>
internal sealed class AttendanceSheetLoader(
    IFiles files, ISheetReader reader, ITrainingClassRepository classes, IReadDb database, ICurrentUser user, IClock clock)
{
    public async Task<(IReadOnlyList<AttendanceRow> Good, ImportPreview Preview)> LoadAsync(Guid fileId, CancellationToken cancellationToken)
    {
        await files.RequireAsync(new(fileId), cancellationToken, FilePurpose.AttendanceSheet);
        await using var content = await files.OpenAsync(new(fileId), cancellationToken);
        var table = SheetTable.Of(reader.Read(content, SheetLimits.Default), AttendanceSheet.Headers);
        var rows = table.Rows.ToList();

        var codes = rows.Select(row => AttendanceSheet.ClassCodeOf(table, row)).Distinct().ToList();
        var named = await classes.GetByCodesAsync(user.OwnCentreId, codes, cancellationToken);
        foreach (var trainingClass in named)
        {
            trainingClass.RequireKeptBy(user);
        }

        var names = await database.NamesOfAsync(
            named.SelectMany(trainingClass => trainingClass.Members).Select(member => member.TraineeId), cancellationToken);
        return new AttendanceSheet(table, named.ToDictionary(trainingClass => trainingClass.Code), names, clock).Read(rows);
    }
}
