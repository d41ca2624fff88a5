using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;

namespace CmtsEval.Domain.Management;

/// <summary>Somebody who manages training at one centre, on its register (A05.2, A24.1).</summary>
public sealed class ManagementMember : AggregateRoot<ManagementMemberId>, ICentreOwned
{
    private ManagementMember()
    {
    }

    public BranchCentreId CentreId { get; private set; }

    public PersonName Name { get; private set; } = null!;

    public string IdNumber { get; private set; } = string.Empty;

    public string Mobile { get; private set; } = string.Empty;

    public ManagementPost Post { get; private set; } = null!;

    /// <summary>As <see cref="ManagementPost.FullTime"/>, for the database to count by.</summary>
    public bool FullTime { get; private set; }

    public DateOnly RegisteredOn { get; private set; }

    /// <summary>Null while the person is with the centre.</summary>
    public DateOnly? LeftOn { get; private set; }

    public IReadOnlyList<RegisterEvent> History { get; private set; } = [];

    public IReadOnlyList<DevelopmentRecord> Development { get; private set; } = [];

    /// <summary>Enters somebody of an active centre.</summary>
    /// <exception cref="DomainException">The centre is not active, or person or position are incomplete, all faults at once.</exception>
    public static ManagementMember Enter(
        BranchCentre centre, string? name, string? idNumber, string? mobile, ManagementPost post, UserId by, DateOnly today)
    {
        centre.RequireActive();
        var faults = new Faults();
        var validName = faults.Try("name", () => PersonName.Of(name));
        var document = faults.Try("idNumber", () => IdentityDocument.OfResident(idNumber));
        var validMobile = faults.Try("mobile", () => MobileNumber.Of(mobile));
        post.Check(today, faults);
        faults.ThrowIfAny();

        return Of(centre.Id, validName!, document!, validMobile!, post, RegisterStep.Entered, by, today);
    }

    /// <summary>Changes what the register says; it counts at once.</summary>
    /// <param name="mobile">Null leaves it.</param>
    /// <exception cref="DomainException">Has left, or the position is incomplete.</exception>
    public void Edit(string? mobile, ManagementPost post, UserId by, DateOnly today)
    {
        RequirePresent();
        var faults = new Faults();
        var validMobile = mobile is null ? null : faults.Try("mobile", () => MobileNumber.Of(mobile));
        post.Check(today, faults);
        faults.ThrowIfAny();

        Mobile = validMobile?.Value ?? Mobile;
        (Post, FullTime) = (post, post.FullTime);
        Record(RegisterStep.Changed, by, today);
    }

    /// <exception cref="DomainException">Has left before.</exception>
    public void Leave(UserId by, DateOnly today)
    {
        RequirePresent();
        LeftOn = today;
        Record(RegisterStep.Left, by, today);
    }

    /// <exception cref="DomainException">Has left, or the record says nothing (A24.1).</exception>
    public void RecordDevelopment(DevelopmentRecord record, DateOnly today)
    {
        RequirePresent();
        Require(!string.IsNullOrWhiteSpace(record.Subject) && record.Hours >= 0 && record.On <= today, ManagementErrors.DevelopmentIncomplete);
        Development = [.. Development, record];
    }

    /// <exception cref="DomainException">Has left, or does not work full-time (A05.2).</exception>
    public void RequireMayTakeCharge()
    {
        RequirePresent();
        Require(FullTime, ManagementErrors.NotFullTime);
    }

    /// <summary>Enters a member of the training department of an approved application.</summary>
    internal static ManagementMember Register(BranchCentreId centre, DepartmentStaff named, UserId by, DateOnly today) => Of(
        centre,
        PersonName.Of(named.Name),
        IdentityDocument.OfResident(named.IdNumber),
        MobileNumber.Of(named.Mobile),
        new ManagementPost(named.Position?.Trim() ?? string.Empty, named.FullTime, named.Since, named.Duties?.Trim()),
        RegisterStep.Registered,
        by,
        today);

    private static ManagementMember Of(
        BranchCentreId centre,
        PersonName name,
        IdentityDocument document,
        MobileNumber mobile,
        ManagementPost post,
        RegisterStep step,
        UserId by,
        DateOnly today) => new()
    {
        Id = ManagementMemberId.New(),
        CentreId = centre,
        Name = name,
        IdNumber = document.Number,
        Mobile = mobile.Value,
        Post = post,
        FullTime = post.FullTime,
        RegisteredOn = today,
        History = [new RegisterEvent(today, step, by)],
    };

    private void RequirePresent() => Require(LeftOn is null, ManagementErrors.HasLeft);

    private void Record(RegisterStep step, UserId by, DateOnly today) => History = [.. History, new RegisterEvent(today, step, by)];
}

/// <summary>What somebody does for the training of a centre.</summary>
/// <param name="FullTime">Whether it is the person's whole work (A05.2).</param>
/// <param name="Since">First day in the position; null where it is not known.</param>
public sealed record ManagementPost(string Position, bool FullTime, DateOnly? Since, string? Duties)
{
    internal void Check(DateOnly today, Faults faults) => faults
        .Check(!string.IsNullOrWhiteSpace(Position), ManagementErrors.PositionMissing, "post.position")
        .Check(Since is null || Since <= today, ManagementErrors.SinceInFuture, "post.since");
}
