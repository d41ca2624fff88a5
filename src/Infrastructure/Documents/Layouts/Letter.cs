using SkiaSharp;
using static CmtsEval.Infrastructure.Documents.Measures;

namespace CmtsEval.Infrastructure.Documents.Layouts;

/// <summary>Running text on A4 with the margins of official documents (37 above, 35 below, 28 and 26 mm at the sides); begins pages as needed.</summary>
internal sealed class Letter(PageSet pages)
{
    public static readonly float Left = Mm(28);
    public static readonly float Right = Mm(184);
    private static readonly float Top = Mm(37);
    private static readonly float Bottom = Mm(262);
    private static readonly TextStyle GridText = new(9.5f);
    private static readonly float GridLeading = GridText.Size * 1.4f;
    private readonly List<Sheet> _sheets = [];

    public Sheet Sheet => _sheets[^1];

    /// <summary>The top of what comes next.</summary>
    public float Y { get; private set; }

    public Letter Begin()
    {
        _sheets.Add(pages.Add(A4));
        Y = Top;
        return this;
    }

    /// <summary>Begins a page where fewer than <paramref name="height"/> points are left.</summary>
    public void Room(float height)
    {
        if (Y + height > Bottom)
        {
            Begin();
        }
    }

    public void Space(float millimetres) => Skip(Mm(millimetres));

    /// <summary>Leaves room of so many points, for what is drawn there by hand.</summary>
    public void Skip(float height) => Y += height;

    public void Centred(string text, TextStyle style)
    {
        foreach (var line in Paragraphs.Lines(Sheet, text, Right - Left, style))
        {
            Room(style.Size * 1.6f);
            Y += style.Size * 1.6f;
            Sheet.Text(line, (Left + Right) / 2, Y, style, Align.Centre);
        }
    }

    /// <summary>A paragraph, first line indented by two characters unless told otherwise.</summary>
    public void Paragraph(string text, TextStyle style, bool indented = true, float spacing = 1.7f)
    {
        var indent = indented ? style.Size * 2 : 0;
        foreach (var line in Paragraphs.Lines(Sheet, text, Right - Left, style, indent))
        {
            Room(style.Size * spacing);
            Y += style.Size * spacing;
            Sheet.Text(line, Left + indent, Y, style);
            indent = 0;
        }
    }

    /// <summary>A ruled table; the header is repeated on every page it runs on to.</summary>
    public void Table(IReadOnlyList<(string Header, float Millimetres)> columns, IReadOnlyList<string[]> rows)
    {
        var height = Mm(8);
        Room(height * 3);
        Row([.. columns.Select(column => column.Header)], header: true);
        foreach (var row in rows)
        {
            if (Y + height > Bottom)
            {
                Begin();
                Row([.. columns.Select(column => column.Header)], header: true);
            }

            Row(row, header: false);
        }

        void Row(string[] cells, bool header)
        {
            var left = Left;
            for (var index = 0; index < cells.Length; index++)
            {
                var box = SKRect.Create(left, Y, Mm(columns[index].Millimetres), height);
                if (header)
                {
                    Sheet.Fill(box, new SKColor(0xF1, 0xEC, 0xE1));
                }

                Sheet.Box(box, 0.5f, Palette.Ink);
                var style = Sheet.Fit(cells[index], new TextStyle(11, Bold: header), box.Width - Mm(3));
                Sheet.Text(cells[index], box.MidX, box.MidY + (style.Size * 0.36f), style, Align.Centre);
                left += box.Width;
            }

            Y += height;
        }
    }

    /// <summary>A ruled table whose cells break into lines; without headers when all of them are empty, else the header is repeated on every page.</summary>
    public void Grid(IReadOnlyList<(string Header, float Millimetres)> columns, IReadOnlyList<string[]> rows)
    {
        var headers = columns.Select(column => column.Header).ToArray();
        var isHeaded = headers.Any(header => header.Length > 0);
        if (isHeaded)
        {
            Room(Mm(18));
            GridRow(columns, headers, isHeader: true);
        }

        foreach (var row in rows)
        {
            if (Y + GridHeight(columns, row) > Bottom)
            {
                Begin();
                if (isHeaded)
                {
                    GridRow(columns, headers, isHeader: true);
                }
            }

            GridRow(columns, row, isHeader: false);
        }
    }

    public static void PageNumbers(PageSet pages) => pages.OnEach((sheet, number) => sheet.Text(
        $"— {number} / {pages.Count} —", sheet.Size.Width / 2, Mm(278), new TextStyle(9.5f, Ink: Palette.Quiet), Align.Centre));

    private float GridHeight(IReadOnlyList<(string Header, float Millimetres)> columns, string[] cells) =>
        (cells.Select((cell, index) => CellLines(cell, columns[index].Millimetres, GridText).Count).Max() * GridLeading) + Mm(2.5f);

    private void GridRow(IReadOnlyList<(string Header, float Millimetres)> columns, string[] cells, bool isHeader)
    {
        var height = GridHeight(columns, cells);
        var left = Left;
        for (var index = 0; index < cells.Length; index++)
        {
            var box = SKRect.Create(left, Y, Mm(columns[index].Millimetres), height);
            if (isHeader)
            {
                Sheet.Fill(box, new SKColor(0xF1, 0xEC, 0xE1));
            }

            Sheet.Box(box, 0.5f, Palette.Ink);
            var baseline = Y + Mm(1.2f) + (GridText.Size * 1.05f);
            foreach (var line in CellLines(cells[index], columns[index].Millimetres, GridText))
            {
                Sheet.Text(line, left + Mm(1.5f), baseline, Sheet.Fit(line, GridText with { Bold = isHeader }, box.Width - Mm(3)));
                baseline += GridLeading;
            }

            left += box.Width;
        }

        Y += height;
    }

    private IReadOnlyList<string> CellLines(string text, float millimetres, TextStyle style) =>
        Paragraphs.Lines(Sheet, text, Mm(millimetres) - Mm(3), style);
}
