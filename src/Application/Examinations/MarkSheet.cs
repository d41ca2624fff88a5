using System.Globalization;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Application.Examinations;

/// <summary>A row that is right: the marks of one candidate of one examination.</summary>
internal sealed record MarkRow(int Number, Examination Examination, IReadOnlyList<MarkEntry> Marks);

/// <summary>Reads result rows against the candidates of a set of examinations, and says of every row what is wrong with it.</summary>
internal sealed class MarkSheet
{
    private const string IdNumber = "证件号码";
    private const string Name = "姓名";
    private const string Specialty = "职业工种名称";
    private const string Level = "认定等级";

    private static readonly (ExamSubject Subject, string Mark, string Absence)[] Columns =
    [
        (ExamSubject.Theory, "理论成绩", "理论缺考"),
        (ExamSubject.Practical, "实操成绩", "实操缺考"),
        (ExamSubject.Comprehensive, "综合评审成绩", "综合评审缺考"),
    ];

    private readonly SheetTable _table;
    private readonly ILookup<string, (Examination Examination, TraineeName Trainee)> _candidates;
    private readonly List<ImportRowError> _errors = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public MarkSheet(SheetTable table, IReadOnlyList<Examination> examinations, IReadOnlyDictionary<TraineeId, TraineeName> names)
    {
        _table = table;
        _candidates = examinations
            .SelectMany(examination => examination.Candidates.Select(candidate => (examination, names[candidate.TraineeId])))
            .ToLookup(candidate => candidate.Item2.DocumentNumber, StringComparer.Ordinal);
    }

    public static IReadOnlyList<string> Headers { get; } = [IdNumber, Name, Specialty, Level, .. Columns.SelectMany(column => new[] { column.Mark, column.Absence })];

    public (IReadOnlyList<MarkRow> Good, ImportPreview Preview) Read(IEnumerable<SheetRow> rows)
    {
        var good = new List<MarkRow>();
        var count = 0;
        foreach (var row in rows)
        {
            count++;
            var before = _errors.Count;
            if (RowOf(row) is { } read && _errors.Count == before)
            {
                good.Add(read);
            }
        }

        return (good, ImportPreview.Of(count, _errors));
    }

    private MarkRow? RowOf(SheetRow row)
    {
        if (Text(row, IdNumber) is not { } id)
        {
            return Wrong(row, IdNumber, MarkErrors.IdMissing);
        }

        var known = _candidates[id.ToUpperInvariant()].ToList();
        if (known.Count == 0)
        {
            return Wrong(row, IdNumber, MarkErrors.IdUnknown);
        }

        var (examination, trainee) = known.Find(candidate => IsOf(row, candidate.Examination.Row));
        if (examination is null)
        {
            return Wrong(row, Text(row, Level) == known[0].Examination.Row.Level.ChineseName() ? Specialty : Level, MarkErrors.RowNotAsExamination);
        }

        if (!_seen.Add($"{examination.Id} {trainee.Id}"))
        {
            return Wrong(row, IdNumber, MarkErrors.DuplicateIdInFile);
        }

        if (Text(row, Name) != trainee.Name)
        {
            return Wrong(row, Name, MarkErrors.NameNotAsId);
        }

        var before = _errors.Count;
        var entries = Columns.Select(column => EntryOf(row, column, examination, trainee.Id)).OfType<MarkEntry>().ToList();
        if (_errors.Count > before)
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (examination.WhyNot(entry) is { } error)
            {
                Wrong(row, Columns.Single(column => column.Subject == entry.Subject).Mark, error);
            }
        }

        return new MarkRow(row.Number, examination, entries);
    }

    private MarkEntry? EntryOf(
        SheetRow row, (ExamSubject Subject, string Mark, string Absence) column, Examination examination, TraineeId traineeId)
    {
        var (mark, flag) = (Text(row, column.Mark), Text(row, column.Absence));
        if (!examination.Subjects.Contains(column.Subject))
        {
            return mark is null && flag is null or "否" ? null : Wrong<MarkEntry>(row, mark is null ? column.Absence : column.Mark, MarkErrors.NotApplicable);
        }

        if (flag is not (null or "是" or "否"))
        {
            return Wrong<MarkEntry>(row, column.Absence, MarkErrors.AbsenceFlagUnknown);
        }

        if (flag == "是")
        {
            return mark is null
                ? new MarkEntry(traineeId, column.Subject, Mark.Absent)
                : Wrong<MarkEntry>(row, column.Mark, MarkErrors.WithAbsence);
        }

        if (mark is null)
        {
            return Wrong<MarkEntry>(row, column.Mark, MarkErrors.Missing);
        }

        if (!decimal.TryParse(mark, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var score))
        {
            return Wrong<MarkEntry>(row, column.Mark, MarkErrors.NotANumber);
        }

        try
        {
            return new MarkEntry(traineeId, column.Subject, Mark.Of(score));
        }
        catch (DomainException refusal)
        {
            return Wrong<MarkEntry>(row, column.Mark, refusal.Error);
        }
    }

    private bool IsOf(SheetRow row, ScopeRow examined) =>
        Text(row, Specialty)?.Contains(examined.Specialty, StringComparison.Ordinal) == true && Text(row, Level) == examined.Level.ChineseName();

    private string? Text(SheetRow row, string column) => _table.Cell(row, column).Trimmed;

    private MarkRow? Wrong(SheetRow row, string column, DomainError error) => Wrong<MarkRow>(row, column, error);

    private T? Wrong<T>(SheetRow row, string column, DomainError error)
        where T : class
    {
        _errors.Add(ImportRowError.Of(row.Number, column, error));
        return null;
    }
}
