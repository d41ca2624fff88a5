using CmtsEval.Application.Common;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Trainees;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Trainees;

/// <summary>What the platform knows about the signed-in trainee, without a mask (《个人信息保护法》第四十五条).</summary>
[RequiresPermission(Permission.UseOwnData)]
[AuditedRead]
public sealed record GetMyData : IQuery<MyData>
{
    internal sealed class Handler(IReadDb database, ICurrentUser user) : IQueryHandler<GetMyData, MyData>
    {
        public async Task<MyData> Handle(GetMyData query, CancellationToken cancellationToken)
        {
            if (user.TraineeId is not { } own)
            {
                return new MyData(null, [], null);
            }

            var found = await database.Set<Trainee>()
                .Where(trainee => trainee.Id == own)
                .Select(trainee => new { trainee, Version = EF.Property<uint>(trainee, "Version") })
                .SingleAsync(cancellationToken);
            return new MyData(MyPerson.Of(found.trainee), found.trainee.Consents, found.Version);
        }
    }
}

/// <param name="Person">Null until the first registration.</param>
/// <param name="Version">Send it back with a correction; null while there is no person.</param>
public sealed record MyData(MyPerson? Person, IReadOnlyList<Consent> Consents, uint? Version);

/// <summary>A person's own particulars, unmasked.</summary>
public sealed record MyPerson(
    string Name,
    IdentityDocumentKind DocumentKind,
    string DocumentNumber,
    Sex Sex,
    DateOnly BirthDate,
    string Mobile,
    string? Email,
    TraineeContact Contact,
    DateTimeOffset EnteredAt)
{
    internal static MyPerson Of(Trainee trainee) => new(
        trainee.Name.Value,
        trainee.DocumentKind,
        trainee.DocumentNumber,
        trainee.Sex,
        trainee.BirthDate,
        trainee.Mobile.Value,
        trainee.Email?.Value,
        new TraineeContact(trainee.Ethnicity, trainee.Household, trainee.PoliticalStatus, trainee.Address, trainee.PostalCode),
        trainee.EnteredAt);
}
