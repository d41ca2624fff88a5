using System.Globalization;
using System.Security.Cryptography;
using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.Messages;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Messages;
using CmtsEval.Infrastructure.Persistence;
using CmtsEval.Infrastructure.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>Six-digit codes, counted in a unit of work of their own: a refused command still uses up the attempt.</summary>
internal sealed class ContactVerification(
    IServiceScopeFactory scopes, PersonalDataCipher cipher, IMessageGateway gateway, IClock clock) : IContactVerification
{
    private const int MaximumAttempts = 5;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public async Task SendCodeAsync(Contact contact, CancellationToken cancellationToken)
    {
        if (!gateway.Reaches(contact.Value))
        {
            throw new DomainException(MessageErrors.NoGateway);
        }

        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>();
        var lookup = cipher.LookupOf(contact.Value);
        var row = await database.Set<ContactCode>().SingleOrDefaultAsync(row => row.ContactLookup == lookup, cancellationToken);
        if (row is null)
        {
            row = new ContactCode { ContactLookup = lookup, CodeLookup = [], ExpiresAt = clock.Now };
            database.Add(row);
        }

        row.CodeLookup = LookupOf(contact, code);
        row.ExpiresAt = clock.Now + Lifetime;
        row.Attempts = 0;
        await scope.ServiceProvider.GetRequiredService<IOutbox>().PostAsync(
            $"verification-code/{OrderedGuid.Next()}",
            new OutgoingMessage(contact.Value, "验证码", $"您的验证码是 {code}，10 分钟内有效。如非本人操作，请忽略。"),
            row.ExpiresAt,
            cancellationToken);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken);
    }

    public async Task RedeemAsync(Contact contact, string code, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>();
        var lookup = cipher.LookupOf(contact.Value);
        var row = await database.Set<ContactCode>().SingleOrDefaultAsync(row => row.ContactLookup == lookup, cancellationToken);
        if (row is null || row.ExpiresAt <= clock.Now || row.Attempts >= MaximumAttempts)
        {
            throw new DomainException(AccountErrors.VerificationCodeWrong.At("verificationCode"));
        }

        var fits = CryptographicOperations.FixedTimeEquals(row.CodeLookup, LookupOf(contact, code));
        row.Attempts++;
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken);
        if (!fits)
        {
            throw new DomainException(AccountErrors.VerificationCodeWrong.At("verificationCode"));
        }
    }

    private byte[] LookupOf(Contact contact, string code) => cipher.LookupOf($"code:{contact.Value}:{code}");
}
