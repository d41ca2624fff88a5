using static CmtsEval.Application.Common.Sheets.SheetTemplate;

namespace CmtsEval.Application.Common.Sheets;

/// <summary>A column of a form together with what its notes say of it.</summary>
internal sealed record TemplateLine(string Header, string Need, string Hint, int Width, ColumnFormat Format = ColumnFormat.Text)
{
    public const string Always = "必填";
    public const string IfWanted = "选填";

    public IReadOnlyList<string> Choices { get; init; } = [];

    public static TemplateLine Chosen(string header, int width, IReadOnlyList<string> choices) =>
        new(header, Always, "从下拉列表中选择：" + string.Join('、', choices), width) { Choices = choices };

    public static TemplateLine Day(string header, string need, string hint = "日期，如：2026-03-05") => new(header, need, hint, 14, ColumnFormat.Date);

    /// <summary>The forms with one sheet of notes; with several forms each note says to which it belongs.</summary>
    public static SheetTemplate Forms(params IReadOnlyList<(string Name, IReadOnlyList<TemplateLine> Lines)> forms) => new(
        [.. forms.Select(form => new Form(
            form.Name, [.. form.Lines.Select(line => new Column(line.Header, line.Need == Always, line.Format, line.Width, line.Choices))]))],
        "填写说明",
        [
            ["列", "是否必填", "填写要求"],
            .. forms.SelectMany(form => form.Lines.Select(line => (IReadOnlyList<string>)
                [forms.Count == 1 ? line.Header : $"{form.Name}：{line.Header}", line.Need, line.Hint])),
        ]);
}
