using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>What the centre applies for after its approval.</summary>
public sealed partial class BranchCentre
{
    private const string NotRenewed = "分中心资格续期未包括该职业范围。";

    /// <summary>Begins an application for more scope or another term; who writes it changes only what is new.</summary>
    /// <param name="form">What the centre has today, see <see cref="PresentForm"/>.</param>
    /// <param name="renewalDays">How many days before the end of the agreement a renewal may begin.</param>
    /// <exception cref="DomainException">Suspended (A30.1), revoked (A31.1), more scope under an agreement that has ended, or another term
    /// too early (A07.4).</exception>
    public BranchCentreApplication Apply(
        ApplicationKind kind, ApplicationDocument form, UserId applicant, DateTimeOffset now, DateOnly today, int renewalDays)
    {
        RequireMayApply(kind, today);
        var from = ValidUntil.AddDays(-renewalDays);
        new Faults()
            .Check(kind is not ApplicationKind.Renewal || today >= from, BranchCentreErrors.RenewalTooEarly, null, ("from", from), ("until", ValidUntil))
            .ThrowIfAny();
        return BranchCentreApplication.StartFor(this, kind, form, applicant, now);
    }

    internal void RequireMayApply(ApplicationKind kind, DateOnly today)
    {
        RequireNotRevoked();
        RequireActive();
        if (kind is ApplicationKind.Extension)
        {
            RequireAgreementOn(today);
        }
    }

    /// <exception cref="DomainException">The agreement has ended and was not renewed (A07.4).</exception>
    internal void RequireAgreementOn(DateOnly day) => Require(day <= ValidUntil, BranchCentreErrors.AgreementEnded);

    /// <summary>The scope that an agreement on the granted rows names: added to the present one, or in its place.</summary>
    public AuthorisedScope AgreedScope(ApplicationKind kind, AuthorisedScope granted) =>
        kind is ApplicationKind.Extension ? AuthorisedScope.Of(_scopeRows.Concat(granted.Rows)) : granted;

    internal void Take(BranchCentreApplication application, AgreedPapers papers, DateOnly today)
    {
        Require(papers.AreComplete, BranchCentreApplicationErrors.DocumentsIncomplete);
        var agreed = application.Agreement!;
        var scope = AgreedScope(application.Kind, AuthorisedScope.Of(agreed.Scope));
        var ended = _scopeRows.Except(scope.Rows).ToList();
        var kind = application.Kind is ApplicationKind.Extension ? CentreTurnKind.ScopeExtended : CentreTurnKind.Renewed;
        Record(new CentreTurn(kind, today, application.Decision!.Approver)
        {
            Rows = AuthorisedScope.Of(agreed.Scope).Rows,
            ReplacedPapers = [Agreement, Licence, ScopeDocument],
        });
        (Agreement, Licence, ScopeDocument) = (papers.Agreement, papers.Scope.Licence, papers.Scope.ScopeDocument);
        ValidUntil = agreed.ValidUntil;
        _scopeRows.RemoveAll(ended.Contains);
        _scopeRows.AddRange(scope.Rows.Except(_scopeRows).ToList());
        TakeAudited(application);
        if (ended.Count > 0)
        {
            Raise(new ScopeEnded(Id, ended, NotRenewed));
        }
    }

    /// <summary>Premises and equipment as the audit saw them, unless the society accepted a change of them since the application began.</summary>
    private void TakeAudited(BranchCentreApplication application)
    {
        if (!ChangedSince(CentreTurnKind.PremisesChanged))
        {
            Take(application.Document.Premises!.Granted());
        }

        if (!ChangedSince(CentreTurnKind.EquipmentChanged))
        {
            Take([.. application.Document.Equipment.Select(CentreInstrument.Of)]);
        }

        bool ChangedSince(CentreTurnKind kind) =>
            History.Skip(application.TurnsBefore).Any(turn => turn.Kind == kind);
    }
}
