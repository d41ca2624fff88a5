using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Files;

namespace CmtsEval.DbTool.Demo;

/// <summary>The invented unit, people and papers that the demo is made of, embedded in this program.</summary>
internal sealed class DemoSamples(ToolHost host)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static Stream Open(string name) => typeof(DemoSamples).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The sample {name} is not embedded.");

    public static JsonNode Read(string name)
    {
        using var stream = Open(name);
        return JsonNode.Parse(stream)!;
    }

    /// <summary>Uploads a sample as <paramref name="user"/> and answers its id.</summary>
    public async Task<Guid> UploadAsync(ToolUser user, string name, FilePurpose purpose, CancellationToken cancellationToken)
    {
        await using var stream = Open(name);
        var file = await host.SendAsync(user, new UploadFile(Path.GetFileName(name), purpose, stream), cancellationToken);
        return file.Id;
    }
}
