using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.Teachers;

public enum TeacherStatus
{
    Proposed,
    Approved,
    Left,
}

/// <summary>A teacher on the register of one centre: proposed by the centre, approved by the society (A17.1, A24.1).</summary>
public sealed class Teacher : AggregateRoot<TeacherId>, ICentreOwned
{
    private Teacher()
    {
    }

    public BranchCentreId CentreId { get; private set; }

    public PersonName Name { get; private set; } = null!;

    public string IdNumber { get; private set; } = string.Empty;

    public string Mobile { get; private set; } = string.Empty;

    public TeacherStatus Status { get; private set; }

    /// <summary>What counts; of a proposed teacher, what is proposed.</summary>
    public IReadOnlyList<TeacherTitle> Titles { get; private set; } = [];

    /// <summary>Last day with a mid-level title or higher in force; null without one, the last of all days for a title without end (A05.4).</summary>
    public DateOnly? QualifiedUntil { get; private set; }

    public string OccupationCode { get; private set; } = string.Empty;

    public IReadOnlyList<string> Specialties { get; private set; } = [];

    /// <summary>Changed titles or specialties of an approved teacher, which count once the society approves them; null for none.</summary>
    public TeacherProfile? PendingChange { get; private set; }

    /// <summary>Why the society returned what was proposed; null while it waits or is approved.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>Whether the society has something to approve or return.</summary>
    public bool AwaitsApproval { get; private set; }

    public DateOnly RegisteredOn { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    public UserId? Account { get; private set; }

    public IReadOnlyList<RegisterEvent> History { get; private set; } = [];

    public IReadOnlyList<DevelopmentRecord> Development { get; private set; } = [];

    public TeacherProfile Profile => new(Titles, OccupationCode, Specialties);

    public IdentityDocument Document => IdentityDocument.OfResident(IdNumber);

    /// <summary>Enters somebody for the society to approve.</summary>
    /// <exception cref="DomainException">The centre is not active, or person or titles are incomplete, all faults at once.</exception>
    public static Teacher Propose(
        BranchCentre centre, string? name, string? idNumber, string? mobile, TeacherProfile profile, UserId by, DateOnly today)
    {
        centre.RequireActive();
        var faults = new Faults();
        var validName = faults.Try("name", () => PersonName.Of(name));
        var document = faults.Try("idNumber", () => IdentityDocument.OfResident(idNumber));
        var validMobile = faults.Try("mobile", () => MobileNumber.Of(mobile));
        profile.Check(faults);
        faults.ThrowIfAny();

        var teacher = new Teacher
        {
            Id = TeacherId.New(),
            CentreId = centre.Id,
            Name = validName!,
            IdNumber = document!.Number,
            Mobile = validMobile!.Value,
            Status = TeacherStatus.Proposed,
            AwaitsApproval = true,
            RegisteredOn = today,
            History = [new RegisterEvent(today, RegisterStep.Proposed, by)],
        };
        teacher.Take(profile);
        return teacher;
    }

    /// <summary>Changes a proposal, or proposes a change of an approved teacher, who goes on with what was approved until then.</summary>
    /// <param name="mobile">Takes effect at once; null leaves it.</param>
    /// <exception cref="DomainException">Has left, or the profile is incomplete.</exception>
    public void Edit(string? mobile, TeacherProfile profile, UserId by, DateOnly today)
    {
        Require(Status is not TeacherStatus.Left, TeacherErrors.HasLeft);
        var faults = new Faults();
        var validMobile = mobile is null ? null : faults.Try("mobile", () => MobileNumber.Of(mobile));
        profile.Check(faults);
        faults.ThrowIfAny();

        Mobile = validMobile?.Value ?? Mobile;
        if (Status is TeacherStatus.Proposed)
        {
            Take(profile);
        }
        else
        {
            PendingChange = profile;
        }

        AwaitsApproval = true;
        ReturnReason = null;
        Record(RegisterStep.Changed, by, today);
    }

    /// <summary>The society puts the teacher, or the change, on the register.</summary>
    /// <exception cref="DomainException">Nothing waits, or no title in force is mid-level or higher (A17.1).</exception>
    public void Approve(UserId by, DateOnly today)
    {
        Require(AwaitsApproval, TeacherErrors.NothingToApprove);
        var profile = PendingChange ?? Profile;
        Require(profile.BestTitleOn(today)?.Level >= TitleLevel.Mid, TeacherErrors.TitleTooLow);

        Take(profile);
        PendingChange = null;
        AwaitsApproval = false;
        ReturnReason = null;
        Status = TeacherStatus.Approved;
        Record(RegisterStep.Approved, by, today);
        Raise(new TeacherApproved(Id, CentreId));
    }

    /// <summary>The society wants it mended first; an approved teacher goes on as approved before.</summary>
    /// <exception cref="DomainException">Nothing waits, or no reason.</exception>
    public void Return(string? reason, UserId by, DateOnly today)
    {
        Require(AwaitsApproval, TeacherErrors.NothingToApprove);
        Require(!string.IsNullOrWhiteSpace(reason), TeacherErrors.ReturnReasonMissing);

        AwaitsApproval = false;
        ReturnReason = reason!.Trim();
        Record(RegisterStep.Returned, by, today, ReturnReason);
    }

    /// <summary>五级 to 三级 need a mid-level title or higher, 二级 and 一级 a senior title, in the specialty and in force on the day.</summary>
    /// <exception cref="DomainException">Not approved, another specialty, or the title is too low (A17.1).</exception>
    public void RequireMayTeach(ScopeRow row, DateOnly day)
    {
        Require(Status is TeacherStatus.Approved, TeacherErrors.NotApproved);
        Require(OccupationCode == row.OccupationCode && Specialties.Contains(row.Specialty), TeacherErrors.WrongSpecialty);
        Require(Titles.Count == 0 || Titles.Any(title => title.IsInForceOn(day)), TeacherErrors.TitleExpired);
        Require(Profile.BestTitleOn(day)?.Level >= LowestTitleFor(row.Level), TeacherErrors.TitleTooLow);
    }

    /// <summary>Whether this is one of the qualified teachers that an occupation needs (A05.4).</summary>
    public bool CountsFor(string occupationCode, DateOnly day) =>
        Status is TeacherStatus.Approved && OccupationCode == occupationCode && QualifiedUntil >= day;

    /// <exception cref="DomainException">Has another account already.</exception>
    public void LinkAccount(UserId account)
    {
        Require(Account is null || Account == account, TeacherErrors.AccountTaken);
        Account = account;
    }

    /// <exception cref="DomainException">Has left before.</exception>
    public void Leave(UserId by, DateOnly today)
    {
        Require(Status is not TeacherStatus.Left, TeacherErrors.HasLeft);
        Status = TeacherStatus.Left;
        LeftOn = today;
        AwaitsApproval = false;
        PendingChange = null;
        Record(RegisterStep.Left, by, today);
        Raise(new TeacherLeft(Id, CentreId, Account));
    }

    /// <exception cref="DomainException">Has left, or the record says nothing (A24.1).</exception>
    public void RecordDevelopment(DevelopmentRecord record, DateOnly today)
    {
        Require(Status is not TeacherStatus.Left, TeacherErrors.HasLeft);
        Require(!string.IsNullOrWhiteSpace(record.Subject) && record.Hours >= 0 && record.On <= today, TeacherErrors.DevelopmentIncomplete);
        Development = [.. Development, record];
    }

    /// <summary>The lowest title for a level (A17.1).</summary>
    public static TitleLevel LowestTitleFor(SkillLevel level) =>
        level is SkillLevel.Level1 or SkillLevel.Level2 ? TitleLevel.Senior : TitleLevel.Mid;

    /// <summary>Enters a teacher of an approved application; approved at once, as the title was reviewed and audited.</summary>
    internal static Teacher Register(BranchCentreId centre, ProposedTeacher proposed, UserId by, DateOnly today)
    {
        var teacher = new Teacher
        {
            Id = TeacherId.New(),
            CentreId = centre,
            Name = PersonName.Of(proposed.Name),
            IdNumber = IdentityDocument.OfResident(proposed.IdNumber).Number,
            Mobile = MobileNumber.Of(proposed.Mobile).Value,
            Status = TeacherStatus.Approved,
            RegisteredOn = today,
            History = [new RegisterEvent(today, RegisterStep.Registered, by)],
        };
        var title = new TeacherTitle(
            proposed.Title?.Trim() ?? string.Empty,
            proposed.TitleLevel ?? TitleLevel.Junior,
            proposed.TitleSpecialty?.Trim() ?? string.Empty,
            proposed.TitleCertificateNumber?.Trim() ?? string.Empty,
            proposed.TitleAwardedOn,
            ValidUntil: null,
            proposed.ProofFile is { } file ? new StoredFileId(file) : null);
        teacher.Take(new TeacherProfile([title], proposed.OccupationCode?.Trim() ?? string.Empty, [.. proposed.Specialties]));
        return teacher;
    }

    /// <summary>Adds the specialties of an approved application of the centre; approved at once, as they were reviewed and audited.</summary>
    internal void Widen(ProposedTeacher proposed, UserId by, DateOnly today)
    {
        var added = proposed.Specialties.Except(Specialties).ToList();
        if (proposed.OccupationCode?.Trim() == OccupationCode && added.Count > 0)
        {
            Specialties = [.. Specialties, .. added];
            Record(RegisterStep.Changed, by, today);
        }
    }

    private void Take(TeacherProfile profile)
    {
        (Titles, OccupationCode, Specialties) = (profile.Titles, profile.OccupationCode, profile.Specialties);
        QualifiedUntil = profile.QualifiedUntil;
    }

    private void Record(RegisterStep step, UserId by, DateOnly today, string? note = null) =>
        History = [.. History, new RegisterEvent(today, step, by, note)];
}

public sealed record TeacherApproved(TeacherId TeacherId, BranchCentreId CentreId) : IDomainEvent;

public sealed record TeacherLeft(TeacherId TeacherId, BranchCentreId CentreId, UserId? Account) : IDomainEvent;
