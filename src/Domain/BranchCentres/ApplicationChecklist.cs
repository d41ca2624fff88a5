using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>Holds a draft against A02 to A07: the live checklist while it is written, and the gate when it is submitted.</summary>
public sealed class ApplicationChecklist
{
    private readonly ApplicationDocument _form;
    private readonly ApplicationThresholds _thresholds;
    private readonly DateOnly _today;

    private ApplicationChecklist(ApplicationDocument form, ApplicationThresholds thresholds, DateOnly today)
    {
        (_form, _thresholds, _today) = (form, thresholds, today);
        Requirements =
        [
            Unit(), Facilities(), Department(), WorkPlan(), Teachers(), Assessors(), Rules(),
            Premises(), Area(), Seats(), Stations(), Leases(), Form(),
        ];
    }

    /// <summary>One entry per rule, in the order of <see cref="ApplicationRequirement.All"/>.</summary>
    public IReadOnlyList<ApplicationRequirement> Requirements { get; }

    /// <summary>Everything that is missing or wrong, persons' documents included.</summary>
    public IReadOnlyList<Fault> Faults => [.. Requirements.SelectMany(requirement => requirement.Faults), .. ApplicationPersons.FaultsOf(_form)];

    public static ApplicationChecklist Of(ApplicationDocument form, ApplicationThresholds thresholds, DateOnly today) =>
        new(form, thresholds, today);

    private ApplicationRequirement Unit()
    {
        var faults = new Faults();
        faults.Try("unit.uscc", () => Uscc.Of(_form.Unit?.Uscc).Value);
        faults.Check(_form.Unit?.Kind is not null, Errors.UnitKindMissing, "unit.kind");
        return Result(Article.A02_1, faults);
    }

    private ApplicationRequirement Facilities()
    {
        var faults = new Faults();
        var specialties = _form.Scope().Rows.Select(row => row.Specialty).Distinct().ToList();
        foreach (var specialty in specialties)
        {
            faults.Check(
                _form.Premises?.PracticeRooms.Any(room => room.Specialty == specialty && room.Stations > 0) is true,
                Errors.NoPracticeRoom, "premises.practiceRooms", ("specialty", specialty));
            faults.Check(
                _form.Equipment.Any(lot => lot.Specialty == specialty && lot.Quantity > 0),
                Errors.NoEquipment, "equipment", ("specialty", specialty));
        }

        faults.Check(specialties.Count > 0 || _form.Equipment.Count > 0, Errors.NoEquipment, "equipment");
        return Result(Article.A05_1, faults);
    }

    private ApplicationRequirement Department()
    {
        var staff = _form.TrainingDepartment?.FullTimeStaff.Count(person => person.FullTime && !Blank(person.Name)) ?? 0;
        var faults = new Faults()
            .Check(!Blank(_form.TrainingDepartment?.Name), Errors.NoTrainingDepartment, "trainingDepartment.name")
            .Check(staff >= _thresholds.FullTimeStaff, Errors.NoFullTimeStaff, "trainingDepartment.fullTimeStaff", ("required", _thresholds.FullTimeStaff), ("actual", staff));
        return Result(Article.A05_2, faults, _thresholds.FullTimeStaff, staff);
    }

    private ApplicationRequirement WorkPlan()
    {
        var faults = new Faults().Check(_form.TrainingWorkPlan is not null, Errors.NoWorkPlan, "trainingWorkPlan");
        if (_form.TrainingWorkPlan is { } plan)
        {
            faults
                .Check(plan.File is not null, Errors.WorkPlanFileMissing, "trainingWorkPlan.file")
                .Check(plan.Schedule.Count > 0, Errors.WorkPlanIncomplete, "trainingWorkPlan.schedule")
                .Check(plan.Curriculum.Count > 0, Errors.WorkPlanIncomplete, "trainingWorkPlan.curriculum");
        }

        return Result(Article.A05_3, faults);
    }

    private ApplicationRequirement Teachers()
    {
        var enough = PerOccupation(
            Article.A05_4, Errors.TooFewTeachers, "teachers", _thresholds.Teachers, _form.Teachers.Select(teacher => teacher.OccupationCode),
            occupation => _form.Teachers.Where(teacher => teacher.OccupationCode == occupation && Qualifies(teacher)).Select(teacher => teacher.IdNumber));
        var provenTogether = _form.Attachments.Any(attachment => attachment is { Kind: AttachmentKind.TeacherTitleProof, File: not null });
        var faults = new Faults();
        for (var index = 0; index < _form.Teachers.Count && !provenTogether; index++)
        {
            var teacher = _form.Teachers[index];
            faults.Check(!Qualifies(teacher) || teacher.ProofFile is not null, Errors.TitleProofMissing, $"teachers[{index}].proofFile");
        }

        return enough with { Faults = [.. enough.Faults, .. faults.Found] };
    }

    private static bool Qualifies(ProposedTeacher teacher) => teacher.Specialties.Count > 0 && teacher.TitleLevel >= TitleLevel.Mid;

    private ApplicationRequirement Assessors() => PerOccupation(
        Article.A05_5, Errors.TooFewAssessors, "assessors", _thresholds.Assessors, _form.Assessors.Select(assessor => assessor.OccupationCode),
        occupation => _form.Assessors
            .Where(assessor => assessor.OccupationCode == occupation && assessor.Specialties.Count > 0
                && !Blank(assessor.CertificateNumber) && assessor.ValidUntil >= _today)
            .Select(assessor => assessor.IdNumber));

    private ApplicationRequirement Rules()
    {
        var count = _form.ManagementRules.Count;
        var faults = new Faults().Check(count > 0, Errors.NoManagementRules, "managementRules", ("required", 1), ("actual", count));
        for (var index = 0; index < count; index++)
        {
            faults.Check(_form.ManagementRules[index].File is not null, Errors.ManagementRuleFileMissing, $"managementRules[{index}].file");
        }

        return Result(Article.A05_6, faults, 1, count);
    }

    private ApplicationRequirement Premises()
    {
        var owned = _form.Premises?.Ownership is Ownership.Owned;
        var faults = new Faults().Check(owned, Errors.PremisesNotOwned, "premises.ownership");
        if (owned)
        {
            faults.Check(_form.Premises!.OwnershipProofFile is not null, Errors.OwnershipProofMissing, "premises.ownershipProofFile");
        }

        return Result(Article.A06_1, faults);
    }

    private ApplicationRequirement Area() => AtLeast(
        Article.A06_2, Errors.AreaTooSmall, "premises.areaSquareMetres", _thresholds.AreaSquareMetres, _form.Premises?.AreaSquareMetres ?? 0);

    private ApplicationRequirement Seats() => AtLeast(
        Article.A06_3, Errors.TooFewSeats, "premises.seats", _thresholds.Seats, _form.Premises?.Seats ?? 0);

    private ApplicationRequirement Stations() => AtLeast(
        Article.A06_4, Errors.TooFewStations, "premises.practiceRooms", _thresholds.Stations,
        _form.Premises?.PracticeRooms.Sum(room => room.Stations) ?? 0);

    private ApplicationRequirement Leases()
    {
        var leased = _form.Equipment
            .Select((lot, index) => (lot, index))
            .Where(entry => entry.lot.Ownership is Ownership.Leased || entry.lot.Lease is not null)
            .Select(entry => (entry.index, Lease: entry.lot.Lease ?? new EquipmentLease()))
            .ToList();
        var unproven = leased.Where(entry => entry.Lease.ContractFile is null || Blank(entry.Lease.ContractNumber) || Blank(entry.Lease.Lessor)).ToList();
        var tooShort = leased.Where(entry => entry.Lease.WholeMonths() < _thresholds.LeaseMonths).ToList();
        var shortest = leased.Count == 0 ? (int?)null : leased.Min(entry => entry.Lease.WholeMonths());

        var faults = new Faults()
            .Check(unproven.Count == 0, Errors.LeaseContractMissing, "equipment[*].lease.contractFile", ("lots", unproven.Select(entry => entry.index).ToArray()))
            .Check(tooShort.Count == 0, Errors.LeaseTooShort, "equipment[*].lease.to",
                ("required", _thresholds.LeaseMonths), ("actual", shortest), ("lots", tooShort.Select(entry => entry.index).ToArray()));
        return Result(Article.A06_5, faults, leased.Count == 0 ? null : _thresholds.LeaseMonths, shortest);
    }

    private ApplicationRequirement Form()
    {
        var unit = _form.Unit ?? new ApplicantUnit();
        var faults = new Faults()
            .Check(!Blank(unit.Name), Errors.UnitIncomplete, "unit.name")
            .Check(!Blank(unit.Address), Errors.UnitIncomplete, "unit.address")
            .Check(unit.RegionCode is { Length: 6 } code && code.All(char.IsAsciiDigit), Errors.UnitIncomplete, "unit.regionCode")
            .Check(!Blank(unit.LegalRepresentative?.Name), Errors.UnitIncomplete, "unit.legalRepresentative.name")
            .Check(!Blank(unit.Contact?.Name), Errors.UnitIncomplete, "unit.contact.name")
            .Check(!Blank(unit.Contact?.Mobile), Errors.UnitIncomplete, "unit.contact.mobile")
            .Check(_form.Items.Count > 0, Errors.ScopeMissing, "items")
            .Check(_form.Declaration is { Sealed: true, SignedOn: not null } && !Blank(_form.Declaration.SignedBy), Errors.DeclarationMissing, "declaration");
        for (var index = 0; index < _form.Items.Count; index++)
        {
            faults.Check(_form.Items[index].ToRow() is not null, Errors.ScopeItemInvalid, $"items[{index}]");
        }

        for (var index = 0; index < _form.Attachments.Count; index++)
        {
            faults
                .Check(_form.Attachments[index].File is not null, Errors.AttachmentFileMissing, $"attachments[{index}].file")
                .Check(ApplicationRequirement.All.Any(article => _form.Attachments[index].Rules().Contains(article.Rule)),
                    Errors.AttachmentProvesNothing, $"attachments[{index}].rule");
        }

        return Result(Article.A07_1, faults);
    }

    /// <param name="named">Occupations of the people on the form: they are counted while no row is applied for yet.</param>
    private ApplicationRequirement PerOccupation(
        Article article, DomainError error, string path, int required, IEnumerable<string?> named, Func<string, IEnumerable<string?>> people)
    {
        var faults = new Faults();
        var applied = _form.Scope().Rows.Select(row => row.OccupationCode).Distinct().ToList();
        var occupations = applied.Count > 0 ? applied : [.. named.OfType<string>().Distinct()];
        var counts = occupations.ToDictionary(
            occupation => occupation,
            occupation => people(occupation).Where(id => !Blank(id)).Select(id => id!.Trim().ToUpperInvariant()).Distinct().Count());
        foreach (var (occupation, count) in counts)
        {
            faults.Check(count >= required, error, path, ("occupation", occupation), ("required", required), ("actual", count));
        }

        faults.Check(counts.Count > 0, error, path, ("required", required), ("actual", 0));
        return Result(article, faults, required, counts.Count == 0 ? 0 : counts.Values.Min());
    }

    private static ApplicationRequirement AtLeast(Article article, DomainError error, string path, decimal required, decimal actual) =>
        Result(article, new Faults().Check(actual >= required, error, path, ("required", required), ("actual", actual)), required, actual);

    private static ApplicationRequirement Result(Article article, Faults faults, decimal? required = null, decimal? actual = null) =>
        new(article, required, actual, faults.Found);

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
