using CmtsEval.Domain.People;

namespace CmtsEval.Application.Certificates;

/// <summary>How a certificate names the document that proves its holder's identity.</summary>
internal static class IdentityKindNames
{
    public static string ChineseName(this IdentityDocumentKind kind) => kind switch
    {
        IdentityDocumentKind.ResidentId => "居民身份证",
        IdentityDocumentKind.HongKongMacaoResidencePermit => "港澳居民居住证",
        IdentityDocumentKind.TaiwanResidencePermit => "台湾居民居住证",
        IdentityDocumentKind.ForeignPermanentResidentId => "外国人永久居留身份证",
        IdentityDocumentKind.Passport => "护照",
        IdentityDocumentKind.MilitaryOfficerId => "军官证",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
