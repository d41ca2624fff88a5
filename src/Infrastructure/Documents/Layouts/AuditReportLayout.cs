using System.Globalization;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using SkiaSharp;
using static CmtsEval.Infrastructure.Documents.Measures;

namespace CmtsEval.Infrastructure.Documents.Layouts;

/// <summary>实地审核报告: facts of the visit, every finding with its photos and corrections, confirmed scope, conclusion, signatures.</summary>
internal static class AuditReportLayout
{
    private const string Title = "职业能力水平评价分中心实地审核报告";
    private const int PhotosInRow = 3;
    private static readonly TextStyle Body = new(11);
    private static readonly TextStyle Head = new(14, Bold: true);
    private static readonly TextStyle Small = new(9.5f, Ink: Palette.Quiet);
    private static readonly TextStyle Caption = new(8.5f, Ink: Palette.Quiet);
    private static readonly (string Header, float Millimetres)[] SignatureColumns = [("审核专家", 46), ("签署日期", 46), ("签署方式", 64)];
    private static readonly (string Header, float Millimetres)[] ScopeColumns =
        [("序号", 14), ("职业名称", 36), ("职业编码", 32), ("工种", 38), ("职业能力等级", 36)];

    public static string Draw(AuditReportDocument report, PageSet pages, DocumentOptions options)
    {
        var letter = new Letter(pages).Begin();
        letter.Centred(Title, new TextStyle(21, Bold: true, Tracking: 1));
        letter.Centred($"报告编号：{report.Number}", Small with { Size = 11 });
        letter.Space(5);
        DrawVisit(letter, report, options);
        DrawFindings(letter, report);
        DrawConclusion(letter, report);
        DrawSignatures(letter, report);
        Letter.PageNumbers(pages);
        return Title;
    }

    private static void DrawVisit(Letter letter, AuditReportDocument report, DocumentOptions options)
    {
        Fact($"被审核单位：{report.UnitName}（{report.UnitUscc}）");
        Fact($"审核地点：{report.Address}");
        Fact($"审核日期：{report.AuditedOn.InChinese()}　　审核表版本：第 {report.TemplateVersion} 版");
        if (report.Visit is { } visit)
        {
            Fact($"约定时间：{InChinese(visit)}");
        }

        Fact($"组织单位：{options.SocietyName}");
        foreach (var member in report.Team)
        {
            Fact($"审核专家：{member}");
        }

        foreach (var recusal in report.Recused)
        {
            Fact($"回避：{recusal}");
        }

        void Fact(string text) => letter.Paragraph(text, Body, indented: false);
    }

    private static string InChinese(VisitTime visit)
    {
        var days = visit.From == visit.Until ? visit.From.InChinese() : $"{visit.From.InChinese()}至{visit.Until.InChinese()}";
        return string.Create(CultureInfo.InvariantCulture, $"{days} {visit.StartsAt:HH\\:mm}–{visit.EndsAt:HH\\:mm}");
    }

    private static void DrawFindings(Letter letter, AuditReportDocument report)
    {
        Section(letter, "一、逐项审核情况");
        var counts = report.Lines.GroupBy(line => line.Score).ToDictionary(group => group.Key, group => group.Count());
        letter.Paragraph(
            "共 " + report.Lines.Count.ToString(CultureInfo.InvariantCulture) + " 项："
            + string.Join("，", Enum.GetValues<AuditScore>().Select(score => $"{Words(score)} {counts.GetValueOrDefault(score)} 项")) + "。",
            Body);
        foreach (var line in report.Lines)
        {
            DrawLine(letter, line);
        }
    }

    private static void DrawLine(Letter letter, AuditReportLine line)
    {
        letter.Space(2.5f);
        letter.Room(Mm(16));
        var about = line.About is null ? string.Empty : $"【{line.About}】";
        letter.Paragraph($"{line.Rule}　{about}{line.Text}", Body with { Bold = true }, indented: false);
        var measured = line.MeasuredValue is { } value
            ? $"　　实测：{Number(value)} {Unit(line.Measure)}" + (line.Required is { } least ? $"（要求不少于 {Number(least)}）" : string.Empty)
            : string.Empty;
        var ink = line.Score is AuditScore.Minor or AuditScore.Major ? Palette.Crimson : Palette.Ink;
        letter.Paragraph($"结论：{Words(line.Score)}{measured}", Body with { Ink = ink }, indented: false);
        if (!string.IsNullOrEmpty(line.Finding))
        {
            letter.Paragraph($"审核发现：{line.Finding}", Body, indented: false);
        }

        foreach (var action in line.Actions)
        {
            var state = action.VerifiedOn is { } day ? $"已于 {day.InChinese()} 验证" : "尚未验证";
            letter.Paragraph($"整改要求：{action.Description}（期限 {action.DueOn.InChinese()}，{state}）", Body, indented: false);
        }

        DrawPhotos(letter, line);
    }

    private static void DrawPhotos(Letter letter, AuditReportLine line)
    {
        var number = 0;
        var under = Mm(5);
        var gap = Mm(3);
        var width = (Letter.Right - Letter.Left - (gap * (PhotosInRow - 1))) / PhotosInRow;
        var height = width * 0.75f;
        foreach (var row in line.Photos.Chunk(PhotosInRow))
        {
            letter.Space(2);
            letter.Room(height + under);
            for (var column = 0; column < row.Length; column++)
            {
                var box = SKRect.Create(Letter.Left + (column * (width + gap)), letter.Y, width, height);
                DrawPhoto(letter.Sheet, row[column], box);
                number++;
                letter.Sheet.Text($"照片 {line.Rule}-{number}", box.MidX, box.Bottom + Mm(4), Caption, Align.Centre);
            }

            letter.Skip(height + under);
        }
    }

    private static void DrawPhoto(Sheet sheet, ReadOnlyMemory<byte> photo, SKRect box)
    {
        using var data = SKData.CreateCopy(photo.Span);
        using var picture = SKImage.FromEncodedData(data) ?? throw new DomainException(DocumentErrors.PhotoUnreadable);
        var scale = Math.Min(box.Width / picture.Width, box.Height / picture.Height);
        var size = new SKSize(picture.Width * scale, picture.Height * scale);
        var place = SKRect.Create(box.MidX - (size.Width / 2), box.MidY - (size.Height / 2), size.Width, size.Height);
        sheet.Canvas.DrawImage(picture, place, new SKSamplingOptions(SKCubicResampler.Mitchell));
        sheet.Box(box, 0.5f, Palette.PaleGold);
    }

    private static void DrawConclusion(Letter letter, AuditReportDocument report)
    {
        Section(letter, "二、确认具备条件的职业范围");
        letter.Space(2);
        letter.Table(ScopeColumns, [.. report.ConfirmedScope.Select((row, index) => new[]
        {
            (index + 1).ToString(CultureInfo.InvariantCulture), row.OccupationName, row.OccupationCode, row.Specialty, row.Level.ChineseName(),
        })]);
        Section(letter, "三、审核结论");
        letter.Paragraph(report.Passed ? "实地审核通过。" : "实地审核不通过。", Body with { Bold = true });
        if (!string.IsNullOrEmpty(report.Conclusion))
        {
            letter.Paragraph(report.Conclusion, Body);
        }
    }

    private static void DrawSignatures(Letter letter, AuditReportDocument report)
    {
        Section(letter, "四、专家签署");
        letter.Space(2);
        letter.Table(SignatureColumns, [.. report.Signatures.Select(signature => new[]
        {
            signature.Name, signature.On.InChinese(), signature.WithSecondFactor ? "实名账号与动态口令电子签署" : "实名账号电子签署",
        })]);
        letter.Space(2);
        letter.Paragraph($"签署内容摘要（SHA-256）：{report.ContentHash}", Small, indented: false);
    }

    private static void Section(Letter letter, string head)
    {
        letter.Space(5);
        letter.Room(Mm(24));
        letter.Paragraph(head, Head, indented: false);
    }

    private static string Words(AuditScore score) => score switch
    {
        AuditScore.Conform => "符合",
        AuditScore.Minor => "一般不符合",
        AuditScore.Major => "严重不符合",
        _ => "不适用",
    };

    private static string Unit(AuditMeasure? measure) => measure switch
    {
        AuditMeasure.SquareMetres => "平方米",
        AuditMeasure.Seats => "座",
        AuditMeasure.Stations => "工位",
        AuditMeasure.Persons => "人",
        _ => string.Empty,
    };

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
