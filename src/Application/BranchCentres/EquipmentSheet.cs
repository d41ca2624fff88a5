using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>设备情况表: one lot of equipment a row.</summary>
internal sealed record EquipmentSheet(IReadOnlyList<EquipmentLot> Lots, IReadOnlyList<SheetCellFault> Faults)
{
    private const string Name = "设备情况";

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
