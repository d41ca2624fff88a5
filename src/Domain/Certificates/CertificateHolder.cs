using CmtsEval.Domain.People;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Certificates;

/// <summary>The person a certificate names, as known on the day of issue.</summary>
public sealed record CertificateHolder(TraineeId TraineeId, PersonName Name, IdentityDocumentKind IdentityKind, string IdentityNumber)
{
    public static CertificateHolder Of(Trainee trainee) => new(trainee.Id, trainee.Name, trainee.DocumentKind, trainee.DocumentNumber);
}
