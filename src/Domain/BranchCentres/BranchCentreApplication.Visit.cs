using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>The time of the audit on site, agreed between society and applicant (A07.3).</summary>
public sealed partial class BranchCentreApplication
{
    /// <summary>Every proposal, the first first; only the last one counts.</summary>
    public IReadOnlyList<AuditVisit> Visits { get; private set; } = [];

    /// <summary>The last proposal, unless the applicant asked for another time; null without one.</summary>
    public AuditVisit? Visit => Visits is [.., { Agreed: not false } last] ? last : null;

    /// <summary>Proposes a time, or another one instead of what was proposed or agreed before.</summary>
    /// <param name="away">Members of the team who cannot come at that time.</param>
    /// <exception cref="DomainException">No complete team, a time that has passed or runs backwards, or a member is away, all at once (A07.3).</exception>
    public void ProposeVisit(VisitTime time, IReadOnlyCollection<UserId> away, UserId proposer, DateTimeOffset now, DateOnly today)
    {
        Require(Status is ApplicationStatus.AuditScheduled && IsTeamComplete, Errors.AuditNotScheduled);
        new Faults()
            .Check(time.IsInOrder, Errors.VisitTimeInvalid, "time.until")
            .Check(time.From >= today, Errors.VisitInPast, "time.from")
            .Check(!Experts.Any(member => away.Contains(member.Id)), Errors.ExpertAway, "time.from")
            .ThrowIfAny();

        Visits = [.. Visits, new AuditVisit(Visits.Count + 1, time, now)];
        TakePart(proposer);
        Raise(new VisitProposed(Id));
    }

    /// <exception cref="DomainException">Nothing waits for an answer (A07.3).</exception>
    public void AgreeToVisit(DateTimeOffset now) => Answer(visit => visit with { Agreed = true, AnsweredAt = now });

    /// <exception cref="DomainException">Nothing waits for an answer, or no reason (A07.3).</exception>
    public void AskForOtherVisit(string? reason, DateTimeOffset now)
    {
        Require(!string.IsNullOrWhiteSpace(reason), Errors.VisitReasonMissing);
        Answer(visit => visit with { Agreed = false, Reason = reason!.Trim(), AnsweredAt = now });
    }

    private void Answer(Func<AuditVisit, AuditVisit> answer)
    {
        Require(Status is ApplicationStatus.AuditScheduled && Visit is { Agreed: null }, Errors.VisitNotProposed);

        Visits = [.. Visits.SkipLast(1), answer(Visits[^1])];
        Raise(new VisitAnswered(Id));
    }
}
