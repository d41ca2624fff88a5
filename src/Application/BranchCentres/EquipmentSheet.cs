using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.BranchCentres;
using static CmtsEval.Application.Common.Sheets.SheetTemplate;
using static CmtsEval.Application.Common.Sheets.TemplateLine;

namespace CmtsEval.Application.BranchCentres;

/// <summary>设备情况表: one lot of equipment a row.</summary>
internal sealed record EquipmentSheet(IReadOnlyList<EquipmentLot> Lots, IReadOnlyList<SheetCellFault> Faults)
{
    private const string Name = "设备情况";
    private const string IfLeased = "租用设备必填";

    private static readonly string[] Needed = ["设备编号", "工种", "仪器设备名称", "数量", "权属"];

    private static readonly Dictionary<string, Ownership> Owners = new()
    {
        ["自有"] = Ownership.Owned,
        ["租用"] = Ownership.Leased,
        ["租赁"] = Ownership.Leased,
    };

    public static EquipmentSheet Read(ISheetReader reader, Stream content)
    {
        var faults = new List<SheetCellFault>();
        var table = SheetTable.Of(reader.Read(content, SheetLimits.Default), Needed);
        var cells = new SheetCells(Name, table, faults);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var lots = new List<EquipmentLot>();
        foreach (var row in table.Rows)
        {
            var lot = LotOf(cells, row);
            lots.Add(lot);
            if (lot.Number is not null && !seen.Add(lot.Number))
            {
                faults.Add(new SheetCellFault(Name, row.Number, "设备编号", BranchCentreApplicationErrors.CellInvalid.Code));
            }
        }

        return new EquipmentSheet(lots, faults);
    }

    /// <summary>Takes the sheet over; a contract already attached stays with the lot of the same number.</summary>
    public ApplicationSections Over(ApplicationDocument form) => new()
    {
        Equipment = [.. Lots.Select(lot =>
            lot.Lease is not null && form.Equipment.FirstOrDefault(stored => stored.Number == lot.Number)?.Lease?.ContractFile is { } contract
                ? lot with { Lease = lot.Lease with { ContractFile = contract } }
                : lot)],
    };

    public static SheetTemplate Template(IReadOnlyList<string> specialties) => Forms((Name, [
        new("序号", IfWanted, "从1开始的连续编号", 6, ColumnFormat.WholeNumber),
        new("设备编号", Always, "本单位的设备编号，不得重复", 16),
        Chosen("工种", 16, specialties),
        new("仪器设备名称", Always, "", 24),
        new("型号规格", IfWanted, "", 16),
        new("测量范围", IfWanted, "如：(0.5～100) mm", 18),
        new("准确度等级／最大允许误差", IfWanted, "", 22),
        new("制造单位", IfWanted, "", 24),
        new("出厂编号", IfWanted, "文本格式", 16),
        new("数量", Always, "1以上的整数", 8, ColumnFormat.WholeNumber),
        new("放置地点", IfWanted, "实训室名称", 18),
        Chosen("权属", 8, ["自有", "租用"]),
        new("出租单位", IfLeased, "", 26),
        new("出租单位统一社会信用代码", IfWanted, "18位，文本格式", 24),
        new("合同编号", IfLeased, "", 20),
        Day("租期起", IfLeased),
        Day("租期止", IfLeased, "日期；租期应在三年以上"),
        new("检定／校准证书编号", IfWanted, "有证书的，须填写有效期", 24),
        Day("有效期至", "有证书时必填"),
    ]));

    private static EquipmentLot LotOf(SheetCells cells, SheetRow row)
    {
        var ownership = cells.Word(row, "权属", Owners);
        var leased = ownership is Ownership.Leased;
        var certificate = cells.Text(row, "检定／校准证书编号");
        var due = cells.Day(row, "有效期至", needed: certificate is not null);
        return new EquipmentLot
        {
            Number = cells.Text(row, "设备编号", needed: true),
            Specialty = cells.Text(row, "工种", needed: true),
            Name = cells.Text(row, "仪器设备名称", needed: true),
            Model = cells.Text(row, "型号规格"),
            Range = cells.Text(row, "测量范围"),
            Accuracy = cells.Text(row, "准确度等级／最大允许误差"),
            Manufacturer = cells.Text(row, "制造单位"),
            SerialNumber = cells.Text(row, "出厂编号"),
            Quantity = cells.Count(row, "数量"),
            Room = cells.Text(row, "放置地点"),
            Ownership = ownership,
            Lease = !leased ? null : new EquipmentLease
            {
                Lessor = cells.Text(row, "出租单位", needed: true),
                LessorUscc = cells.Text(row, "出租单位统一社会信用代码"),
                ContractNumber = cells.Text(row, "合同编号", needed: true),
                From = cells.Day(row, "租期起", needed: true),
                To = cells.Day(row, "租期止", needed: true),
            },
            Calibration = certificate is null && due is null ? null : new EquipmentCalibration { CertificateNumber = certificate, DueOn = due },
        };
    }
}
