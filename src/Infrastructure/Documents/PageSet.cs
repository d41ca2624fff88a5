using SkiaSharp;

namespace CmtsEval.Infrastructure.Documents;

/// <summary>Pages are recorded first, so that each can be told how many there are.</summary>
internal sealed class PageSet(DocumentFonts fonts) : IDisposable
{
    private readonly List<(SKPictureRecorder Recorder, Sheet Sheet)> _pages = [];

    public int Count => _pages.Count;

    public Sheet Add(SKSize size)
    {
        var recorder = new SKPictureRecorder();
        var sheet = new Sheet(recorder.BeginRecording(SKRect.Create(size)), size, fonts);
        _pages.Add((recorder, sheet));
        return sheet;
    }

    /// <summary>Draws on every page once all are there; page numbers begin with 1.</summary>
    public void OnEach(Action<Sheet, int> draw)
    {
        for (var index = 0; index < _pages.Count; index++)
        {
            draw(_pages[index].Sheet, index + 1);
        }
    }

    public void WriteTo(SKDocument pdf)
    {
        foreach (var (recorder, sheet) in _pages)
        {
            using var picture = recorder.EndRecording();
            var canvas = pdf.BeginPage(sheet.Size.Width, sheet.Size.Height);
            canvas.DrawPicture(picture);
            pdf.EndPage();
        }
    }

    public void Dispose()
    {
        foreach (var (recorder, _) in _pages)
        {
            recorder.Dispose();
        }
    }
}
