using System.Text;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Files;
using CmtsEval.Infrastructure.Spreadsheets;
using CmtsEval.TestSupport;

namespace CmtsEval.Application.FunctionalTests.Sheets;

internal sealed class SheetReaderTests
{
    private static readonly SheetReader Reader = new();

    [Test]
    public void Reads_every_row_of_the_sample_roster()
    {
        using var file = Open("roster/roster-120.xlsx");
        var table = SheetTable.Of(Reader.Read(file, SheetLimits.Default), "证件号码", "姓名");

        table.Rows.Count(row => table.Cell(row, "证件号码").Trimmed is { Length: 18 }).ShouldBe(120);
    }

    [Test]
    public void Tells_numbers_texts_and_dates_apart_and_decodes_escapes()
    {
        using var file = Open("roster/roster-bad.xlsx");
        var table = SheetTable.Of(Reader.Read(file, SheetLimits.Default));
        var rows = table.Rows.ToDictionary(row => row.Number);

        rows.Count.ShouldBe(40);
        table.Cell(rows[26], "证件号码").Kind.ShouldBe(SheetCellKind.Number);
        table.Cell(rows[2], "证件号码").Kind.ShouldBe(SheetCellKind.Text);
        table.Cell(rows[2], "出生日期").Date.ShouldBe(new DateOnly(1999, 5, 8));
        table.Cell(rows[25], "出生日期").Kind.ShouldBe(SheetCellKind.Text);
        table.Cell(rows[20], "姓名").Text.ShouldBe("王\u0007心红");
        table.Cell(rows[24], "所在单位").LooksLikeFormula.ShouldBeTrue();
    }

    [Test]
    public void Reads_another_sheet_by_name()
    {
        using var file = Open("roster/roster-120.xlsx");

        Reader.Read(file, SheetLimits.Default, "填写说明").First()[0].Text.ShouldBe("列");
    }

    [Test]
    public void Reads_a_csv_with_byte_order_mark_quotes_and_line_breaks()
    {
        using var file = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("姓名,备注\r\n张三,\"a,\"\"b\"\"\r\nc\"\r\n")]);
        var table = SheetTable.Of(Reader.Read(file, SheetLimits.Default), "姓名");

        var row = table.Rows.Single();
        table.Cell(row, "姓名").Text.ShouldBe("张三");
        table.Cell(row, "备注").Text.ShouldBe("a,\"b\"\r\nc");
    }

    [Test]
    public void Refuses_a_bomb_before_unpacking_it()
    {
        using var file = Open("roster/zip-bomb.xlsx");
        var before = GC.GetTotalAllocatedBytes(precise: true);

        Should.Throw<DomainException>(() => Reader.Read(file, SheetLimits.Default).ToList()).Error.ShouldBe(SheetErrors.InflatesTooFar);

        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(5_000_000);
    }

    [Test]
    public void Refuses_a_bomb_that_lies_about_its_size()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Samples, "roster", "roster-120.xlsx"));
        using var file = new MemoryStream(bytes);

        Should.Throw<DomainException>(() => Reader.Read(file, SheetLimits.Default with { InflatedBytes = 227_158 }).ToList())
            .Error.ShouldBe(SheetErrors.InflatesTooFar);
        var budget = new InflationBudget(10);
        using var limited = new LimitedStream(new MemoryStream(new byte[11]), budget);
        Should.Throw<DomainException>(() => limited.CopyTo(Stream.Null)).Error.ShouldBe(SheetErrors.InflatesTooFar);
    }

    [Test]
    public void Refuses_what_is_no_sheet()
    {
        using var broken = new MemoryStream([0x50, 0x4B, 0x03, 0x04, 1, 2, 3]);
        using var binary = new MemoryStream([0xFF, 0xFE, 0x00, 0x00, 0x01]);
        using var empty = new MemoryStream();

        Should.Throw<DomainException>(() => Reader.Read(broken, SheetLimits.Default).ToList()).Error.ShouldBe(SheetErrors.Unreadable);
        Should.Throw<DomainException>(() => Reader.Read(binary, SheetLimits.Default).ToList()).Error.ShouldBe(SheetErrors.Unreadable);
        Should.Throw<DomainException>(() => SheetTable.Of(Reader.Read(empty, SheetLimits.Default))).Error.ShouldBe(SheetErrors.Empty);
    }

    [Test]
    public void Refuses_too_many_rows_and_too_many_bytes()
    {
        using var file = Open("roster/roster-120.xlsx");

        Should.Throw<DomainException>(() => Reader.Read(file, SheetLimits.Default with { Rows = 120 }).ToList()).Error.ShouldBe(SheetErrors.TooManyRows);
        Should.Throw<DomainException>(() => Reader.Read(file, SheetLimits.Default with { Bytes = 100 }).ToList()).Error.ShouldBe(SheetErrors.TooLarge);
    }

    [Test]
    public void Names_every_missing_header()
    {
        using var file = Open("roster/roster-120.xlsx");

        var refusal = Should.Throw<DomainException>(() => SheetTable.Of(Reader.Read(file, SheetLimits.Default), "姓名", "甲", "乙"));

        refusal.Faults.Select(fault => fault.Path).ShouldBe(["甲", "乙"]);
        refusal.Error.ShouldBe(SheetErrors.HeaderMissing);
    }

    private static FileStream Open(string path) => File.OpenRead(Path.Combine(Repository.Samples, path));
}
