using System.Security.Cryptography;
using Amazon.S3;
using Amazon.S3.Model;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Files;
using CmtsEval.Infrastructure.Spreadsheets;
using CmtsEval.Infrastructure.Storage;
using CmtsEval.TestSupport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Application.FunctionalTests.Storage;

/// <summary>The S3 store, chosen by configuration, against a server that others wrote.</summary>
internal sealed class S3FileStoreTests
{
    private static readonly byte[] Content = "A document as it was uploaded."u8.ToArray();
    private static readonly string Address = Convert.ToHexStringLower(SHA256.HashData(Content));

    private S3Server _server = null!;
    private ServiceProvider _services = null!;
    private IFileStore _store = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _server = await S3Server.StartAsync();
        _services = With(S3Server.AccessKey);
        _store = _services.GetRequiredService<IFileStore>();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Test]
    public async Task Content_put_under_its_address_comes_back_and_putting_it_again_changes_nothing()
    {
        await _store.PutAsync(Address, new MemoryStream(Content), CancellationToken.None);
        await _store.PutAsync(Address, new MemoryStream(Content), CancellationToken.None);

        await using var stored = await _store.OpenAsync(Address, CancellationToken.None);
        stored.CanSeek.ShouldBeTrue();
        (await ReadAsync(stored)).ShouldBe(Content);
    }

    [Test]
    public async Task What_was_never_put_is_not_found() =>
        await Should.ThrowAsync<FileNotFoundException>(() => _store.OpenAsync(new string('0', 64), CancellationToken.None));

    [Test]
    public async Task A_server_that_answers_is_ready_and_one_that_refuses_the_credentials_is_not()
    {
        await _store.ProbeAsync(CancellationToken.None);

        await using var services = With("somebody-unknown");
        var store = services.GetRequiredService<IFileStore>();

        (await Should.ThrowAsync<AmazonS3Exception>(() => store.ProbeAsync(CancellationToken.None))).ErrorCode.ShouldBe("InvalidAccessKeyId");
        await Should.ThrowAsync<AmazonS3Exception>(
            () => store.PutAsync(new string('1', 64), new MemoryStream(Content), CancellationToken.None));
        await Should.ThrowAsync<FileNotFoundException>(() => _store.OpenAsync(new string('1', 64), CancellationToken.None));
    }

    [Test]
    public async Task Content_that_was_altered_in_the_bucket_is_not_handed_out()
    {
        var content = "A document that somebody will alter."u8.ToArray();
        var address = Convert.ToHexStringLower(SHA256.HashData(content));
        await _store.PutAsync(address, new MemoryStream(content), CancellationToken.None);
        content[0] ^= 1;
        await _services.GetRequiredService<IAmazonS3>().PutObjectAsync(new PutObjectRequest
        {
            BucketName = S3Server.Bucket,
            Key = $"{address[..2]}/{address[2..4]}/{address}",
            InputStream = new MemoryStream(content),
            UseChunkEncoding = false,
        });

        await Should.ThrowAsync<InvalidDataException>(() => _store.OpenAsync(address, CancellationToken.None));
    }

    [Test]
    public async Task A_large_file_passes_in_both_directions_without_lying_in_memory()
    {
        const int Megabytes = 192;
        var path = Path.GetTempFileName();
        try
        {
            var address = await WriteRandomAsync(path, Megabytes);
            using var memory = new LiveMemory();

            await using (var upload = File.OpenRead(path))
            {
                await _store.PutAsync(address, upload, CancellationToken.None);
            }

            await using var download = await _store.OpenAsync(address, CancellationToken.None);
            download.Length.ShouldBe(Megabytes << 20);
            memory.Growth.ShouldBeLessThan(32 << 20);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public async Task A_sheet_is_read_straight_from_the_store()
    {
        await using var roster = File.OpenRead(Path.Combine(Repository.Root, "tests", "Samples", "roster", "roster-120.xlsx"));
        var address = Convert.ToHexStringLower(await SHA256.HashDataAsync(roster));
        roster.Position = 0;
        await _store.PutAsync(address, roster, CancellationToken.None);

        await using var stored = await _store.OpenAsync(address, CancellationToken.None);

        new SheetReader().Read(stored, SheetLimits.Default).Count().ShouldBe(121);
    }

    private ServiceProvider With(string accessKey)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Files:Store"] = "S3",
            ["Files:S3Bucket"] = S3Server.Bucket,
            ["Files:S3ServiceUrl"] = _server.Address.ToString(),
            ["Files:S3AccessKey"] = accessKey,
            ["Files:S3SecretKey"] = S3Server.SecretKey,
            ["Keys:Root"] = Path.GetTempPath(),
        }).Build();
        return new ServiceCollection().AddLogging().AddStorage(settings).BuildServiceProvider();
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer);
        return buffer.ToArray();
    }

    private static async Task<string> WriteRandomAsync(string path, int megabytes)
    {
        var block = new byte[1 << 20];
        await using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite);
        for (var written = 0; written < megabytes; written++)
        {
            RandomNumberGenerator.Fill(block);
            await file.WriteAsync(block);
        }

        file.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file));
    }

    /// <summary>The most memory that was in use at once, garbage left out, beyond what was in use before.</summary>
    private sealed class LiveMemory : IDisposable
    {
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private readonly Timer _sampler;
        private long _most;

        public LiveMemory() => _sampler = new Timer(_ => Sample(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));

        public long Growth => Math.Max(0, Interlocked.Read(ref _most) - _before);

        public void Dispose() => _sampler.Dispose();

        private void Sample()
        {
            var now = GC.GetTotalMemory(forceFullCollection: true);
            for (var seen = Interlocked.Read(ref _most); now > seen; seen = Interlocked.Read(ref _most))
            {
                Interlocked.CompareExchange(ref _most, now, seen);
            }
        }
    }
}
