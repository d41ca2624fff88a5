using System.Globalization;
using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Numbers, prints and keeps the four papers of a centre, and prints those anew that name its scope (A01.1, A07.4).</summary>
internal sealed class CentrePapers(IDocumentRenderer renderer, IFiles files, IReadDb database, ApplicationThresholds thresholds, IClock clock)
{
    /// <summary>The agreement for the applicant to sign, in the text in force and for a term that begins today.</summary>
    public async Task<AgreementOffer> OfferAsync(
        BranchCentreApplication application, AuthorisedScope scope, string code, UserId approver, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var until = TermFrom(today);
        var text = AgreementTemplate.InForceOn(today);
        var document = new AgreementDocument(
            $"XY-{YearOf(today)}-{code}", today, PartyOf(application, code), LinesOf(application, scope), text.Clauses, today, until);
        return new AgreementOffer(
            code, scope.Rows, text.Version, today, until,
            await KeepAsync(document, "合作协议（待签署）", null, cancellationToken), approver, clock.Now);
    }

    /// <summary>The agreement in place of the present one: with more scope for the term that runs, or for another term.</summary>
    public async Task<AgreementOffer> OfferAsync(
        BranchCentreApplication application, BranchCentre centre, AuthorisedScope scope, UserId approver, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var until = application.Kind is ApplicationKind.Extension ? centre.ValidUntil : TermFrom(today);
        var text = AgreementTemplate.InForceOn(today);
        var lines = await LinesOfAsync(centre.AgreedScope(application.Kind, scope), cancellationToken);
        var document = new AgreementDocument(
            NextNumber("XY", centre, today), today, PartyOf(centre, centre.Contact), lines, text.Clauses, today, until);
        var file = await KeepAsync(document, "合作协议（待签署）", centre.Id, cancellationToken);
        return new AgreementOffer(centre.Code, scope.Rows, text.Version, today, until, file, approver, clock.Now)
        {
            PresentScope = centre.Scope.Rows,
        };
    }

    /// <summary>The papers of the centre that an application becomes, the agreement with both signatures.</summary>
    public async Task<ApprovalDocuments> IssueAsync(
        BranchCentreApplication application, PersonalSignature society, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var centreId = BranchCentreId.New();
        var offer = application.Agreement!;
        var party = PartyOf(application, offer.CentreCode);
        var lines = LinesOf(application, AuthorisedScope.Of(offer.Scope));
        var licence = $"SQ-{YearOf(today)}-{offer.CentreCode}";
        var check = $"/licences/{licence}";

        return new ApprovalDocuments(
            centreId,
            offer.CentreCode,
            offer.ValidUntil,
            await KeepAsync(Signed(offer, society, party, lines), "合作协议", centreId, cancellationToken),
            await KeepAsync(new LicenceDocument(licence, today, party, lines, offer.ValidUntil, check), "授权证书", centreId, cancellationToken),
            await KeepAsync(new PlaqueDocument($"TP-{YearOf(today)}-{offer.CentreCode}", today, party), "铜牌", centreId, cancellationToken),
            await KeepAsync(
                new ScopeDocument($"FW-{YearOf(today)}-{offer.CentreCode}", today, party, lines, check), "职业范围文件", centreId, cancellationToken));
    }

    /// <summary>The papers of a centre with more scope or another term; the licence keeps its number.</summary>
    public async Task<AgreedPapers> IssueAsync(
        BranchCentreApplication application, BranchCentre centre, PersonalSignature society, CancellationToken cancellationToken)
    {
        var offer = application.Agreement!;
        var scope = centre.AgreedScope(application.Kind, AuthorisedScope.Of(offer.Scope));
        var signed = Signed(offer, society, PartyOf(centre, centre.Contact), await LinesOfAsync(scope, cancellationToken));
        return new AgreedPapers(
            await KeepAsync(signed, "合作协议", centre.Id, cancellationToken),
            await ReprintAsync(centre, scope, centre.Contact, offer.ValidUntil, clock.Today, cancellationToken));
    }

    /// <summary>The record of the plaque's hand-over, under the plaque's number.</summary>
    public Task<IssuedDocument> RecordHandOverAsync(BranchCentre centre, string receivedBy, DateOnly on, CancellationToken cancellationToken) =>
        KeepAsync(
            new PlaqueDocument(centre.Plaque.Number, centre.ApprovedOn, PartyOf(centre, centre.Contact), on, receivedBy),
            "铜牌交接单", centre.Id, cancellationToken);

    /// <summary>The papers that a change makes untrue, as they read with it; null when it touches none.</summary>
    public async Task<ScopePapers?> ReprintAsync(BranchCentre centre, CentreChange change, DateOnly today, CancellationToken cancellationToken) =>
        change.ChangesPapers
            ? await ReprintAsync(
                centre, AuthorisedScope.Of(centre.ScopeRows.Except(change.Rows)), change.Contact ?? centre.Contact, today, cancellationToken)
            : null;

    /// <summary>Licence and scope document for a changed scope or contact: the licence keeps its number, the scope document gets a version.</summary>
    public Task<ScopePapers> ReprintAsync(
        BranchCentre centre, AuthorisedScope scope, CentreContact contact, DateOnly today, CancellationToken cancellationToken) =>
        ReprintAsync(centre, scope, contact, centre.ValidUntil, today, cancellationToken);

    private async Task<ScopePapers> ReprintAsync(
        BranchCentre centre, AuthorisedScope scope, CentreContact contact, DateOnly until, DateOnly today, CancellationToken cancellationToken)
    {
        var party = PartyOf(centre, contact);
        var lines = await LinesOfAsync(scope, cancellationToken);
        var licence = new LicenceDocument(centre.LicenceNumber, today, party, lines, until, $"/licences/{centre.LicenceNumber}");
        return new ScopePapers(
            await KeepAsync(licence, "授权证书", centre.Id, cancellationToken),
            await KeepAsync(
                new ScopeDocument(NextNumber("FW", centre, today), today, party, lines, licence.VerificationPath),
                "职业范围文件", centre.Id, cancellationToken));
    }

    private static string NextNumber(string prefix, BranchCentre centre, DateOnly today)
    {
        var version = centre.History.Count(turn => turn.ReplacedPapers.Count > 0) + 2;
        return $"{prefix}-{YearOf(today)}-{centre.Code}-{version.ToString(CultureInfo.InvariantCulture)}";
    }

    private DateOnly TermFrom(DateOnly first) => first.AddYears(thresholds.AgreementYears).AddDays(-1);

    private async Task<IReadOnlyList<ScopeLine>> LinesOfAsync(AuthorisedScope scope, CancellationToken cancellationToken)
    {
        var codes = scope.Rows.Select(row => row.OccupationCode).Distinct().ToList();
        var names = await database.Set<Occupation>()
            .Where(occupation => codes.Contains(occupation.Code))
            .ToDictionaryAsync(occupation => occupation.Code, occupation => occupation.Name, cancellationToken);
        return
        [
            .. scope.Rows.Select(row => new ScopeLine(
                row.OccupationCode, names.GetValueOrDefault(row.OccupationCode, row.OccupationCode), row.Specialty, row.Level)),
        ];
    }

    private AgreementDocument Signed(AgreementOffer offer, PersonalSignature society, CentreParty party, IReadOnlyList<ScopeLine> lines) => new(
        offer.Document.Number, offer.ValidFrom, party, lines, AgreementTemplate.Of(offer.TextVersion).Clauses, offer.ValidFrom, offer.ValidUntil,
        new AgreementSignatures(Printed(society), Printed(offer.Applicant!), offer.Document.Sha256));

    private static string YearOf(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static CentreParty PartyOf(BranchCentreApplication application, string code)
    {
        var unit = application.Document.Unit!;
        return new CentreParty(application.UnitName, code, application.UnitUscc, unit.Address!, unit.LegalRepresentative!.Name!);
    }

    private static List<ScopeLine> LinesOf(BranchCentreApplication application, AuthorisedScope scope)
    {
        var names = OccupationNames.Of(application.Document);
        return [.. scope.Rows.Select(row => new ScopeLine(row.OccupationCode, names[row.OccupationCode], row.Specialty, row.Level))];
    }

    private static CentreParty PartyOf(BranchCentre centre, CentreContact contact) =>
        new(centre.Name, centre.Code, centre.Uscc, contact.Address, contact.LegalRepresentative);

    private PrintedSignature Printed(PersonalSignature signature) =>
        new(signature.Name, clock.DayOf(signature.At), signature.WithSecondFactor);

    private async Task<IssuedDocument> KeepAsync(PrintedDocument document, string name, BranchCentreId? centre, CancellationToken cancellationToken)
    {
        var file = await files.KeepAsync(
            renderer.Render(document), $"{name} {document.Number}.pdf", FilePurpose.IssuedDocument, centre, cancellationToken);
        return new IssuedDocument(document.Number, file.Id, file.Sha256);
    }
}
