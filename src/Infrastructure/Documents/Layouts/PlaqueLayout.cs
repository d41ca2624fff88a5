using CmtsEval.Application.Documents;
using SkiaSharp;
using static CmtsEval.Infrastructure.Documents.Measures;

namespace CmtsEval.Infrastructure.Documents.Layouts;

/// <summary>铜牌: how the plaque looks, and the record of its hand-over to be signed.</summary>
internal static class PlaqueLayout
{
    private const string Title = "职业能力水平评价分中心铜牌";
    private static readonly float Left = Mm(26);
    private static readonly float Right = Mm(184);

    public static string Draw(PlaqueDocument plaque, PageSet pages, DocumentOptions options)
    {
        var sheet = pages.Add(A4);
        var middle = sheet.Size.Width / 2;
        sheet.Text("铜牌制作与交接单", middle, Mm(36), new TextStyle(23, Bold: true, Tracking: 3), Align.Centre);
        sheet.Text($"铜牌编号：{plaque.Number}", middle, Mm(45), new TextStyle(11.5f, Ink: Palette.Quiet), Align.Centre);
        DrawPlaque(sheet, plaque, options);
        DrawHandOver(sheet, plaque, options);
        return Title;
    }

    private static void DrawPlaque(Sheet sheet, PlaqueDocument plaque, DocumentOptions options)
    {
        var box = SKRect.Create(Left, Mm(55), Right - Left, Mm(100));
        using var metal = SKShader.CreateLinearGradient(
            new SKPoint(box.Left, box.Top), new SKPoint(box.Right, box.Bottom),
            [new SKColor(0xF6, 0xE7, 0xB8), new SKColor(0xDD, 0xBE, 0x78), new SKColor(0xF3, 0xE2, 0xAE)], SKShaderTileMode.Clamp);
        using var brass = new SKPaint { Shader = metal, IsAntialias = true };
        sheet.Canvas.DrawRect(box, brass);
        sheet.Box(box, 2.2f, Palette.Gold);
        sheet.Box(SKRect.Inflate(box, -Mm(2.5f), -Mm(2.5f)), 0.7f, Palette.Gold);

        var middle = box.MidX;
        var engraving = new SKColor(0x4A, 0x2F, 0x0E);
        var width = box.Width - Mm(16);
        Centred(options.SocietyName, Mm(76), new TextStyle(21, Bold: true, Ink: engraving, Tracking: 4));
        Centred("职业能力水平评价分中心", Mm(94), new TextStyle(29, Bold: true, Ink: Palette.Crimson, Tracking: 3));
        Centred(plaque.Centre.Name, Mm(112), new TextStyle(19, Bold: true, Ink: engraving));
        Centred($"编号：{plaque.Number}", Mm(130), new TextStyle(12.5f, Ink: engraving));
        Centred($"{options.SocietyName}　{plaque.IssuedOn.InChinese()}", Mm(143), new TextStyle(12.5f, Ink: engraving));

        void Centred(string text, float baseline, TextStyle style) =>
            sheet.Text(text, middle, baseline, sheet.Fit(text, style, width), Align.Centre);
    }

    private static void DrawHandOver(Sheet sheet, PlaqueDocument plaque, DocumentOptions options)
    {
        sheet.Text("交接记录", Left, Mm(172), new TextStyle(14, Bold: true));
        (string Label, string Value)[] rows =
        [
            ("交付单位", options.SocietyName),
            ("接收单位", plaque.Centre.Name),
            ("分中心代码", plaque.Centre.Code),
            ("交接日期", plaque.HandedOverOn?.InChinese() ?? ""),
            ("接收人", plaque.ReceivedBy ?? ""),
            ("交付人（签字）", ""),
            ("接收人（签字）", ""),
        ];
        var top = Mm(177);
        var height = Mm(10.5f);
        foreach (var (label, value) in rows)
        {
            sheet.Box(SKRect.Create(Left, top, Right - Left, height), 0.5f, Palette.Ink);
            sheet.Line(Left + Mm(38), top, Left + Mm(38), top + height, 0.5f, Palette.Ink);
            sheet.Text(label, Left + Mm(3), top + Mm(6.8f), new TextStyle(11));
            sheet.Text(value, Left + Mm(41), top + Mm(6.8f), sheet.Fit(value, new TextStyle(11.5f), Right - Left - Mm(44)));
            top += height;
        }

        var note = "铜牌所有权属于学会。授权终止时，分中心应立即停止使用并于十个工作日内交回（第三十一条）。";
        var style = new TextStyle(9.5f, Ink: Palette.Quiet);
        sheet.Text(note, Left, top + Mm(8), sheet.Fit(note, style, Right - Left));
    }
}
