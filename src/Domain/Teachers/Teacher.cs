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

/// <summary>A teacher on the register of one centre (A17.1, A24.1).</summary>
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

    public string Title { get; private set; } = string.Empty;

    public TitleLevel TitleLevel { get; private set; }

    public string TitleSpecialty { get; private set; } = string.Empty;

    public string TitleCertificateNumber { get; private set; } = string.Empty;

    public DateOnly? TitleAwardedOn { get; private set; }

    public StoredFileId? TitleProof { get; private set; }

    public string OccupationCode { get; private set; } = string.Empty;

    public IReadOnlyList<string> Specialties { get; private set; } = [];

    public DateOnly RegisteredOn { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    public UserId? Account { get; private set; }

    public IdentityDocument Document => IdentityDocument.OfResident(IdNumber);

    /// <summary>五级 to 三级 need a mid-level title or higher, 二级 and 一级 a senior title, in the specialty.</summary>
    /// <exception cref="DomainException">Not approved, another specialty, or the title is too low (A17.1).</exception>
    public void RequireMayTeach(ScopeRow row)
    {
        Require(Status is TeacherStatus.Approved, TeacherErrors.NotApproved);
        Require(OccupationCode == row.OccupationCode && Specialties.Contains(row.Specialty), TeacherErrors.WrongSpecialty);
        Require(TitleLevel >= LowestTitleFor(row.Level), TeacherErrors.TitleTooLow);
    }

    /// <exception cref="DomainException">Has another account already.</exception>
    public void LinkAccount(UserId account)
    {
        Require(Account is null || Account == account, TeacherErrors.AccountTaken);
        Account = account;
    }

    public void Leave(DateOnly today)
    {
        Require(Status is not TeacherStatus.Left, TeacherErrors.NotApproved);
        Status = TeacherStatus.Left;
        LeftOn = today;
        Raise(new TeacherLeft(Id, CentreId));
    }

    /// <summary>The lowest title for a level (A17.1).</summary>
    public static TitleLevel LowestTitleFor(SkillLevel level) =>
        level is SkillLevel.Level1 or SkillLevel.Level2 ? TitleLevel.Senior : TitleLevel.Mid;

    /// <summary>Enters a teacher of an approved application; approved at once, as the title was reviewed and audited.</summary>
    internal static Teacher Register(BranchCentreId centre, ProposedTeacher proposed, DateOnly today) => new()
    {
        Id = TeacherId.New(),
        CentreId = centre,
        Name = PersonName.Of(proposed.Name),
        IdNumber = IdentityDocument.OfResident(proposed.IdNumber).Number,
        Mobile = MobileNumber.Of(proposed.Mobile).Value,
        Status = TeacherStatus.Approved,
        Title = proposed.Title?.Trim() ?? string.Empty,
        TitleLevel = proposed.TitleLevel ?? TitleLevel.Junior,
        TitleSpecialty = proposed.TitleSpecialty?.Trim() ?? string.Empty,
        TitleCertificateNumber = proposed.TitleCertificateNumber?.Trim() ?? string.Empty,
        TitleAwardedOn = proposed.TitleAwardedOn,
        TitleProof = proposed.ProofFile is { } file ? new StoredFileId(file) : null,
        OccupationCode = proposed.OccupationCode?.Trim() ?? string.Empty,
        Specialties = [.. proposed.Specialties],
        RegisteredOn = today,
    };
}

public sealed record TeacherLeft(TeacherId TeacherId, BranchCentreId CentreId) : IDomainEvent;
