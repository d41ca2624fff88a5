using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CmtsEval.Application.Accounts;
using CmtsEval.Application.Certificates;
using CmtsEval.Application.Common;
using CmtsEval.Application.Examinations;
using CmtsEval.Application.Files;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Trainees;

/// <summary>
/// Everything that the platform keeps about the signed-in trainee, to take along (《个人信息保护法》第四十五条): one JSON document, the proofs handed in
/// and the certificates.
/// </summary>
[RequiresPermission(Permission.UseOwnData)]
[AuditedRead]
public sealed record ExportMyData : IQuery<ExportMyData.Answer>
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The entries of the archive; each is opened only when its turn comes.</summary>
    public sealed record Answer(string FileName, IReadOnlyList<Entry> Entries);

    /// <param name="Name">Path inside the archive.</param>
    /// <param name="OpenAsync">The content, which the caller disposes.</param>
    public sealed record Entry(string Name, Func<CancellationToken, Task<Stream>> OpenAsync);

    internal sealed class Handler(
        IMediator mediator, IReadDb database, IAccountRegister accounts, IFileStore store, IDataScope scope, ICurrentUser user, IClock clock)
        : IQueryHandler<ExportMyData, Answer>
    {
        public async Task<Answer> Handle(ExportMyData query, CancellationToken cancellationToken)
        {
            var own = await mediator.Send(new GetMyData(), cancellationToken);
            var registrations = await mediator.Send(new ListMyRegistrations(), cancellationToken);
            var certificates = await mediator.Send(new ListMyCertificates(), cancellationToken);
            var document = new
            {
                ExportedAt = clock.Now,
                Account = await accounts.GetAsync(user.Id, cancellationToken),
                own.Person,
                own.Consents,
                Registrations = registrations,
                Certificates = certificates,
                Training = await mediator.Send(new GetMyTraining(), cancellationToken),
                Examinations = await mediator.Send(new GetMyResults(), cancellationToken),
            };

            var entries = new List<Entry> { new("data.json", _ => Task.FromResult<Stream>(new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(document, Format)))) };
            entries.AddRange(await ProofsAsync(registrations, cancellationToken));
            entries.AddRange(certificates.Select(CertificateOf));
            return new Answer($"cmtseval-{clock.Today:yyyyMMdd}.zip", entries);
        }

        /// <summary>A proof that the centre handed in for the trainee belongs to the trainee all the same.</summary>
        private async Task<IReadOnlyList<Entry>> ProofsAsync(IReadOnlyList<RegistrationView> registrations, CancellationToken cancellationToken)
        {
            scope.SeeEverything();
            var ids = registrations.SelectMany(registration => registration.Proofs).Select(proof => new StoredFileId(proof.FileId)).ToArray();
            var files = await database.Set<StoredFile>().Where(file => ids.Contains(file.Id)).ToDictionaryAsync(file => file.Id.Value, cancellationToken);
            return
            [
                .. from registration in registrations
                   from proof in registration.Proofs
                   let file = files[proof.FileId]
                   select new Entry(
                       $"proofs/{registration.Id}/{proof.Kind}{Path.GetExtension(file.OriginalName)}", token => store.OpenAsync(file.Sha256, token)),
            ];
        }

        private Entry CertificateOf(MyCertificate own) => new(
            $"certificates/{own.Certificate.Number}.pdf",
            async token => new MemoryStream((await mediator.Send(new DownloadCertificate(own.Certificate.Id), token)).Content));
    }
}
