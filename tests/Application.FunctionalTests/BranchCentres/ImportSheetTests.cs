using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class ImportPersonnelSheetTests : FunctionalTest
{
    [Test, Article("A05.2"), Article("A05.4"), Article("A05.5")]
    public async Task Takes_over_staff_teachers_and_assessors_as_in_the_form()
    {
        var applicant = await Given.AnAccount(Role.BranchManager);
        var id = await As(applicant).Send(new ApplyForBranchCentre());
        var sheet = await Sheet(applicant, "personnel.xlsx", FilePurpose.PersonnelList);

        var preview = await As(applicant).Send(new PreviewPersonnelSheet(sheet));
        await As(applicant).Send(new ImportPersonnelSheet(id, sheet));

        preview.Faults.ShouldBeEmpty();
        preview.Rows.ShouldBe(new Dictionary<string, int> { ["管理人员"] = 3, ["教师"] = 6, ["评价员"] = 5 });
        var form = (await As(applicant).Send(new GetApplication(id))).Form;
        var sample = ApplicationSample.ToDocument(ApplicationSample.Good());
        form.TrainingDepartment!.FullTimeStaff.Select(person => (person.Name, person.FullTime, person.Since))
            .ShouldBe(sample.TrainingDepartment!.FullTimeStaff.Select(person => (person.Name, person.FullTime, person.Since)));
        form.Teachers.Select(teacher => (teacher.Name, teacher.TitleLevel, teacher.TitleAwardedOn, string.Join('、', teacher.Specialties)))
            .ShouldBe(sample.Teachers.Select(teacher => (teacher.Name, teacher.TitleLevel, teacher.TitleAwardedOn, string.Join('、', teacher.Specialties))));
        form.Assessors.Select(assessor => (assessor.CertificateNumber, assessor.ValidUntil, string.Join('、', assessor.Specialties)))
            .ShouldBe(sample.Assessors.Select(assessor => (assessor.CertificateNumber, assessor.ValidUntil, string.Join('、', assessor.Specialties))));
    }

    internal static async Task<Guid> Sheet(TestUser owner, string name, FilePurpose purpose)
    {
        await using var content = File.OpenRead(Path.Combine(ApplicationSample.Folder, "application", name));
        return (await Testing.SendAsync(owner, new UploadFile(name, purpose, content))).Id;
    }
}

internal sealed class ImportEquipmentSheetTests : FunctionalTest
{
    [Test, Article("A05.1"), Article("A06.5")]
    public async Task Takes_over_lots_and_keeps_contracts_that_are_attached()
    {
        var draft = await Given.ADraftApplication();
        var sheet = await ImportPersonnelSheetTests.Sheet(draft.Applicant, "equipment.xlsx", FilePurpose.EquipmentList);

        var preview = await As(draft.Applicant).Send(new PreviewEquipmentSheet(sheet));
        await As(draft.Applicant).Send(new ImportEquipmentSheet(draft.Id, sheet));

        preview.Faults.ShouldBeEmpty();
        var form = (await As(draft.Applicant).Send(new GetApplication(draft.Id))).Form;
        form.Equipment.Count.ShouldBe(19);
        var sample = ApplicationSample.ToDocument(ApplicationSample.Good());
        form.Equipment.Select(lot => (lot.Number, lot.Quantity, lot.Ownership, lot.Lease?.To, lot.Calibration?.DueOn))
            .ShouldBe(sample.Equipment.Select(lot => (lot.Number, lot.Quantity, lot.Ownership, lot.Lease?.To, lot.Calibration?.DueOn)));
        form.Equipment.Where(lot => lot.Lease is not null).ShouldAllBe(lot => lot.Lease!.ContractFile != null);
        await As(draft.Applicant).Send(new SubmitApplication(draft.Id));
    }

    [Test]
    public async Task Refuses_a_sheet_of_200_rows_with_10_bad_ones_whole_and_names_each()
    {
        var draft = await Given.ADraftApplication();
        var rows = Enumerable.Range(1, 200).Select(number =>
            $"{number},D-{number:000},长度计量员,量块,LK,1,自有".Replace(",1,", number % 20 == 0 ? ",许多," : ",1,"));
        var text = "序号,设备编号,工种,仪器设备名称,型号规格,数量,权属\r\n" + string.Join("\r\n", rows) + "\r\n";
        using var content = new MemoryStream([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text)]);
        var sheet = (await As(draft.Applicant).Send(new UploadFile("equipment.csv", FilePurpose.EquipmentList, content))).Id;

        var preview = await As(draft.Applicant).Send(new PreviewEquipmentSheet(sheet));
        var refusal = await Refused(() => As(draft.Applicant).Send(new ImportEquipmentSheet(draft.Id, sheet)));

        preview.Rows["设备情况"].ShouldBe(200);
        preview.Faults.Select(fault => (fault.Row, fault.Column, fault.Code))
            .ShouldBe(Enumerable.Range(1, 10).Select(index => ((index * 20) + 1, "数量", Errors.CellInvalid.Code)));
        refusal.Error.ShouldBe(Errors.SheetHasErrors);
        refusal.Faults.Count.ShouldBe(10);
        (await As(draft.Applicant).Send(new GetApplication(draft.Id))).Form.Equipment.Count.ShouldBe(19);
    }
}
