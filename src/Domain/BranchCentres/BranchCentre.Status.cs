using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>Suspended, restored, narrowed, revoked: each turn stays on record.</summary>
public sealed partial class BranchCentre
{
    /// <summary>Every turn, the approval first.</summary>
    public IReadOnlyList<CentreTurn> History { get; private set; } = [];

    /// <summary>The article under which it was revoked; null while it was not.</summary>
    public RevocationGround? RevokedFor { get; private set; }

    /// <summary>Until when a revoked centre has to return licence and plaque, included (A31.1); null while it was not revoked.</summary>
    public DateOnly? PapersDueBack { get; private set; }

    /// <summary>Null until the society has received them.</summary>
    public PaperReturn? PaperReturn { get; private set; }

    /// <summary>All evaluation work stops (A30.1).</summary>
    /// <exception cref="DomainException">Not active, or no reason.</exception>
    public void Suspend(string reason, UserId by, DateOnly today)
    {
        RequireActive();
        Turn(BranchCentreStatus.Suspended, new CentreTurn(CentreTurnKind.Suspended, today, by) { Reason = reason });
        Raise(new BranchCentreSuspended(Id));
    }

    /// <summary>The investigation found nothing (A30.2).</summary>
    /// <exception cref="DomainException">Not suspended, or no reason.</exception>
    public void Restore(string reason, UserId by, DateOnly today)
    {
        Require(Status is BranchCentreStatus.Suspended, BranchCentreErrors.NotSuspended);
        Turn(BranchCentreStatus.Active, new CentreTurn(CentreTurnKind.Restored, today, by) { Reason = reason });
        Raise(new BranchCentreRestored(Id));
    }

    /// <summary>Ends the centre for good, with its agreement and its scope, and recalls licence and plaque (A31.1).</summary>
    /// <param name="evidence">The files that confirm the finding; one at least.</param>
    /// <param name="papersDueBack">Last day to return licence and plaque.</param>
    /// <exception cref="DomainException">Revoked before, no reason, no evidence, or an investigation that was never entered (A30.2).</exception>
    public void Revoke(
        RevocationGround ground, string reason, IReadOnlyList<StoredFileId> evidence, UserId by, DateOnly today, DateOnly papersDueBack)
    {
        RequireNotRevoked();
        Require(ground is not RevocationGround.ProblemsFound || Status is BranchCentreStatus.Suspended, BranchCentreErrors.NotSuspended);
        new Faults().Check(evidence.Count > 0, BranchCentreErrors.EvidenceMissing, "evidence").ThrowIfAny();
        var ended = _scopeRows.ToList();
        Turn(BranchCentreStatus.Revoked, new CentreTurn(CentreTurnKind.Revoked, today, by)
        {
            Reason = reason,
            Ground = ground,
            Rows = ended,
            Evidence = evidence,
        });

        RevokedFor = ground;
        PapersDueBack = papersDueBack;
        ValidUntil = ValidUntil < today ? ValidUntil : today;
        _scopeRows.Clear();
        Raise(new ScopeEnded(Id, ended, StatusReason!));
        Raise(new BranchCentreRevoked(Id));
    }

    /// <summary>Records that licence and plaque of a revoked centre are back (A31.1).</summary>
    /// <exception cref="DomainException">Not revoked, back already, or a day before the revocation or after today.</exception>
    public void ReturnPapers(PaperReturn back, UserId by, DateOnly today)
    {
        Require(PapersDueBack is not null, BranchCentreErrors.PapersNotRecalled);
        Require(PaperReturn is null, BranchCentreErrors.PapersReturned);
        new Faults().Check(back.On >= StatusSince && back.On <= today, BranchCentreErrors.ReturnDayInvalid, "returnedOn").ThrowIfAny();
        PaperReturn = back;
        Record(new CentreTurn(CentreTurnKind.PapersReturned, back.On, by));
    }

    /// <summary>Refuses what <see cref="ReduceScope"/> would, papers apart: they are printed only once this holds.</summary>
    /// <exception cref="DomainException">Revoked, a row that is not in scope (A08.1), nothing or everything is taken away, or no reason.</exception>
    public void RequireReducible(IReadOnlyList<ScopeRow> rows, string reason)
    {
        RequireNotRevoked();
        Require(!string.IsNullOrWhiteSpace(reason), BranchCentreErrors.ReasonMissing);
        Require(rows.Count > 0, BranchCentreErrors.NothingTakenAway);
        Require(rows.All(_scopeRows.Contains), BranchCentreErrors.OutOfScope);
        Require(_scopeRows.Except(rows).Any(), BranchCentreErrors.NothingLeft);
    }

    /// <summary>Takes rows out of the scope; what is open in them ends, and licence and scope document are printed anew (A07.4, A08.1).</summary>
    /// <exception cref="DomainException">As <see cref="RequireReducible"/>, or a paper is missing.</exception>
    public void ReduceScope(IReadOnlyList<ScopeRow> rows, string reason, ScopePapers? papers, UserId by, DateOnly today)
    {
        RequireReducible(rows, reason);
        var ended = AuthorisedScope.Of(rows).Rows;
        Replace(papers, new CentreTurn(CentreTurnKind.ScopeReduced, today, by) { Reason = reason.Trim(), Rows = ended });
        _scopeRows.RemoveAll(row => ended.Contains(row));
        Raise(new ScopeEnded(Id, ended, reason.Trim()));
    }

    internal void RequireNotRevoked() => Require(Status is not BranchCentreStatus.Revoked, BranchCentreErrors.Revoked);

    private void Turn(BranchCentreStatus status, CentreTurn turn)
    {
        Require(!string.IsNullOrWhiteSpace(turn.Reason), BranchCentreErrors.ReasonMissing);
        Status = status;
        StatusReason = turn.Reason!.Trim();
        StatusSince = turn.On;
        Record(turn with { Reason = StatusReason });
    }

    private void Replace(ScopePapers? papers, CentreTurn turn)
    {
        Require(papers is { Licence.IsComplete: true, ScopeDocument.IsComplete: true }, BranchCentreApplicationErrors.DocumentsIncomplete);
        Record(turn with { ReplacedPapers = [Licence, ScopeDocument] });
        Licence = papers!.Licence;
        ScopeDocument = papers.ScopeDocument;
    }

    private void Record(CentreTurn turn) => History = [.. History, turn];
}
