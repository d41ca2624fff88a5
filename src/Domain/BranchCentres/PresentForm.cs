using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>
/// The form of an application that a centre begins: what it was approved with, brought to what it has today. Declaration and, for more
/// scope, the rows applied for are left to be written.
/// </summary>
/// <param name="Last">The form of the centre's application that was approved last.</param>
/// <param name="Occupations">Names by code.</param>
public sealed record PresentForm(
    BranchCentre Centre,
    ApplicationDocument Last,
    IReadOnlyList<ManagementMember> Managers,
    IReadOnlyList<Teacher> Teachers,
    IReadOnlyList<Assessor> Assessors,
    IReadOnlyDictionary<string, string> Occupations)
{
    public ApplicationDocument For(ApplicationKind kind, DateOnly today) => Last with
    {
        ApplicationDate = today,
        Unit = Unit(),
        TrainingDepartment = (Last.TrainingDepartment ?? new TrainingDepartment()) with { FullTimeStaff = [.. Managers.Where(member => member.LeftOn is null).Select(Named)] },
        Items = kind is ApplicationKind.Renewal ? [.. Centre.Scope.Rows.Select(Item)] : [],
        Premises = Premises(),
        Equipment = [.. Centre.Equipment.Select(Lot)],
        Teachers = [.. Teachers.Where(teacher => teacher.Status is TeacherStatus.Approved).Select(teacher => Proposed(teacher, today))],
        Assessors = [.. Assessors.Where(assessor => assessor.CountsFor(assessor.OccupationCode, today)).Select(Proposed)],
        Declaration = null,
    };

    private ApplicantUnit Unit()
    {
        var unit = Last.Unit ?? new ApplicantUnit();
        var signer = unit.LegalRepresentative?.Name?.Trim() == Centre.LegalRepresentative
            ? unit.LegalRepresentative
            : new LegalRepresentative { Name = Centre.LegalRepresentative };
        return unit with
        {
            Name = Centre.Name,
            Uscc = Centre.Uscc,
            Address = Centre.Address,
            RegionCode = Centre.RegionCode,
            LegalRepresentative = signer,
            Contact = (unit.Contact?.Name?.Trim() == Centre.Manager.Name ? unit.Contact : new UnitContact()) with
            {
                Name = Centre.Manager.Name,
                Position = Centre.Manager.Position,
                Telephone = Centre.Telephone,
            },
        };
    }

    private ScopeItem Item(ScopeRow row) => new()
    {
        OccupationCode = row.OccupationCode,
        Occupation = NameOf(row.OccupationCode),
        Specialty = row.Specialty,
        Level = row.Level.ChineseName(),
    };

    private TrainingPremises Premises() => (Last.Premises ?? new TrainingPremises()) with
    {
        AreaSquareMetres = Centre.AreaSquareMetres,
        Seats = Centre.TheorySeats,
        PracticeRooms = [.. Centre.PracticeRooms.Select(room => new PracticeRoom { Name = room.Name, Specialty = room.Specialty, Stations = room.Stations })],
    };

    private EquipmentLot Lot(CentreInstrument instrument)
    {
        var lot = Last.Equipment.FirstOrDefault(known => known.Number?.Trim() == instrument.Number) ?? new EquipmentLot();
        return lot with
        {
            Number = instrument.Number,
            Specialty = instrument.Specialty,
            Name = instrument.Name,
            Quantity = instrument.Quantity,
            Ownership = instrument.IsLeased ? Ownership.Leased : Ownership.Owned,
            Lease = instrument.IsLeased
                ? (lot.Lease ?? new EquipmentLease()) with { From = instrument.LeasedFrom, To = instrument.LeasedUntil }
                : null,
            Calibration = instrument.CalibratedUntil is { } due ? (lot.Calibration ?? new EquipmentCalibration()) with { DueOn = due } : null,
        };
    }

    private ProposedTeacher Proposed(Teacher teacher, DateOnly today)
    {
        var title = teacher.Profile.BestTitleOn(today);
        return (Last.Teachers.FirstOrDefault(known => Same(known.IdNumber, teacher.IdNumber)) ?? new ProposedTeacher()) with
        {
            Name = teacher.Name.Value,
            IdNumber = teacher.IdNumber,
            Mobile = teacher.Mobile,
            Title = title?.Name,
            TitleLevel = title?.Level,
            TitleSpecialty = title?.Specialty,
            TitleCertificateNumber = title?.CertificateNumber,
            TitleAwardedOn = title?.AwardedOn,
            OccupationCode = teacher.OccupationCode,
            Occupation = NameOf(teacher.OccupationCode),
            Specialties = teacher.Specialties,
            ProofFile = title?.Proof?.Value,
        };
    }

    private ProposedAssessor Proposed(Assessor assessor) =>
        (Last.Assessors.FirstOrDefault(known => Same(known.IdNumber, assessor.IdNumber)) ?? new ProposedAssessor()) with
        {
            Name = assessor.Name.Value,
            IdNumber = assessor.IdNumber,
            Mobile = assessor.Mobile,
            CertificateNumber = assessor.CertificateNumber,
            OccupationCode = assessor.OccupationCode,
            Occupation = NameOf(assessor.OccupationCode),
            Specialties = assessor.Specialties,
            TrainedOn = assessor.TrainedOn,
            IssuedOn = assessor.IssuedOn,
            ValidUntil = assessor.ValidUntil,
            Title = assessor.Title,
        };

    private DepartmentStaff Named(ManagementMember member) =>
        (Last.TrainingDepartment?.FullTimeStaff.FirstOrDefault(known => Same(known.IdNumber, member.IdNumber)) ?? new DepartmentStaff()) with
        {
            Name = member.Name.Value,
            IdNumber = member.IdNumber,
            Mobile = member.Mobile,
            Position = member.Post.Position,
            FullTime = member.Post.FullTime,
            Since = member.Post.Since,
            Duties = member.Post.Duties,
        };

    private string NameOf(string occupation) => Occupations.GetValueOrDefault(occupation, occupation);

    private static bool Same(string? written, string number) => string.Equals(written?.Trim(), number, StringComparison.OrdinalIgnoreCase);
}
