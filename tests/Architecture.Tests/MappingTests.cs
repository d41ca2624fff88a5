using AutoMapper;
using Microsoft.Extensions.Logging.Abstractions;

namespace CmtsEval.Architecture.Tests;

public class MappingTests
{
    [Test]
    public void Every_mapping_fills_every_member_of_its_record()
    {
        var mappings = new MapperConfiguration(options => options.AddMaps(Code.Application), NullLoggerFactory.Instance);

        Should.NotThrow(mappings.AssertConfigurationIsValid);
    }
}
