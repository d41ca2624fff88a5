using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.Documents;

/// <summary>Everything that stands on a document; nothing is looked up while it is drawn.</summary>
/// <param name="Number">The number printed on it.</param>
/// <param name="IssuedOn">The date printed on it.</param>
public abstract record PrintedDocument(string Number, DateOnly IssuedOn);

/// <summary>One row of the scope with the names a reader knows.</summary>
public sealed record ScopeLine(string OccupationCode, string OccupationName, string Specialty, SkillLevel Level);

/// <summary>The branch centre as a party to its documents.</summary>
public sealed record CentreParty(string Name, string Code, string Uscc, string Address, string LegalRepresentative);

/// <summary>合作协议 between the society and the centre (A01.1, A07.4).</summary>
/// <param name="Clauses">The first introduces the scope; see <see cref="AgreementTemplate"/> for the places of the dates.</param>
/// <param name="ValidUntil">The last day of the cooperation, included.</param>
/// <param name="Signatures">Null while it is only offered.</param>
public sealed record AgreementDocument(
    string Number,
    DateOnly IssuedOn,
    CentreParty Centre,
    IReadOnlyList<ScopeLine> Scope,
    IReadOnlyList<AgreementClause> Clauses,
    DateOnly ValidFrom,
    DateOnly ValidUntil,
    AgreementSignatures? Signatures = null) : PrintedDocument(Number, IssuedOn);

/// <param name="OfferedHash">SHA-256 of the document that both signed, lower-case hexadecimal.</param>
public sealed record AgreementSignatures(PrintedSignature Society, PrintedSignature Centre, string OfferedHash);

/// <summary>授权证书 of the centre (A01.1, A07.4).</summary>
/// <param name="VerificationPath">Where the public checks it, relative to the public address, beginning with a slash.</param>
public sealed record LicenceDocument(
    string Number, DateOnly IssuedOn, CentreParty Centre, IReadOnlyList<ScopeLine> Scope, DateOnly ValidUntil, string VerificationPath)
    : PrintedDocument(Number, IssuedOn);

/// <summary>铜牌: the wording of the plaque and the record of its hand-over (A07.4).</summary>
/// <param name="ReceivedBy">Who took it over; null prints lines to sign by hand.</param>
public sealed record PlaqueDocument(
    string Number, DateOnly IssuedOn, CentreParty Centre, DateOnly? HandedOverOn = null, string? ReceivedBy = null)
    : PrintedDocument(Number, IssuedOn);

/// <summary>The document that names occupations, specialties and levels exactly (A01.1, A07.4, A08.1).</summary>
/// <param name="VerificationPath">As in <see cref="LicenceDocument"/>.</param>
public sealed record ScopeDocument(
    string Number, DateOnly IssuedOn, CentreParty Centre, IReadOnlyList<ScopeLine> Scope, string VerificationPath)
    : PrintedDocument(Number, IssuedOn);

/// <summary>职业能力水平评价员证书 of one assessor (A18.1).</summary>
/// <param name="ValidUntil">Last day, included.</param>
/// <param name="VerificationPath">As in <see cref="LicenceDocument"/>.</param>
public sealed record AssessorCertificateDocument(
    string Number,
    DateOnly IssuedOn,
    string HolderName,
    string MaskedIdNumber,
    string Occupation,
    IReadOnlyList<string> Specialties,
    string CentreName,
    DateOnly ValidUntil,
    string VerificationPath) : PrintedDocument(Number, IssuedOn);

/// <summary>职业能力水平评价证书 of one person (A04.3).</summary>
/// <param name="Photo">JPEG of the large one-inch photo.</param>
/// <param name="VerificationPath">As in <see cref="LicenceDocument"/>.</param>
public sealed record CertificateDocument(
    string Number,
    DateOnly IssuedOn,
    string HolderName,
    string IdentityKindName,
    string IdentityNumber,
    ScopeLine Row,
    string CentreName,
    ReadOnlyMemory<byte> Photo,
    string VerificationPath,
    string? ReplacedNumber = null) : PrintedDocument(Number, IssuedOn);

/// <summary>A personal electronic signature as it is printed.</summary>
public sealed record PrintedSignature(string Name, DateOnly On, bool WithSecondFactor);

/// <summary>实地审核报告 of the experts (A07.3).</summary>
/// <param name="Team">One line per expert: name and organisation.</param>
/// <param name="ContentHash">What the signatures stand under, SHA-256, lower-case hexadecimal.</param>
public sealed record AuditReportDocument(
    string Number,
    DateOnly IssuedOn,
    string UnitName,
    string UnitUscc,
    string Address,
    DateOnly AuditedOn,
    VisitTime? Visit,
    int TemplateVersion,
    IReadOnlyList<string> Team,
    IReadOnlyList<string> Recused,
    IReadOnlyList<AuditReportLine> Lines,
    IReadOnlyList<ScopeLine> ConfirmedScope,
    bool Passed,
    string? Conclusion,
    IReadOnlyList<PrintedSignature> Signatures,
    string ContentHash) : PrintedDocument(Number, IssuedOn);

/// <param name="About">Occupation or specialty that the item is asked about; null for the unit.</param>
/// <param name="Photos">JPEG or PNG.</param>
public sealed record AuditReportLine(
    string Rule,
    string Text,
    string? About,
    AuditScore Score,
    string? Finding,
    AuditMeasure? Measure,
    decimal? Required,
    decimal? MeasuredValue,
    IReadOnlyList<AuditReportAction> Actions,
    IReadOnlyList<ReadOnlyMemory<byte>> Photos);

/// <param name="VerifiedOn">When an expert accepted the correction; null while open.</param>
public sealed record AuditReportAction(string Description, DateOnly DueOn, DateOnly? VerifiedOn);

/// <summary>The filled 申请表 (A07.1).</summary>
/// <param name="Number">Which version of the form it is: the draft, or which submission.</param>
/// <param name="Form">With numbers of persons masked.</param>
/// <param name="FileNames">Of every file that the form names and the reader may see.</param>
public sealed record ApplicationFormDocument(
    string Number, DateOnly IssuedOn, Domain.BranchCentres.ApplicationDocument Form, IReadOnlyDictionary<Guid, string> FileNames)
    : PrintedDocument(Number, IssuedOn);
