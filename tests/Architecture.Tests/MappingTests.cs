using AutoMapper;
using AutoMapper.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace CmtsEval.Architecture.Tests;

public class MappingTests
{
    private static readonly MapperConfiguration Mappings = new(options => options.AddMaps(Code.Application), NullLoggerFactory.Instance);

    [Test]
    public void Every_mapping_fills_every_member_of_its_record()
    {
        Mappings.Internal().GetAllTypeMaps().Count(map => map.DestinationType.Assembly == Code.Application).ShouldBeGreaterThan(5);

        Should.NotThrow(Mappings.AssertConfigurationIsValid);
    }

    [Test]
    public void A_mapping_stands_beside_the_record_that_it_fills()
    {
        var elsewhere = Code.Application.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Profile)) && type.Name != "ValueMappings")
            .Where(profile => profile.DeclaringType is not { } record
                || Mappings.Internal().GetAllTypeMaps().All(map => map.Profile.Name != profile.FullName || map.DestinationType != record))
            .Select(profile => profile.FullName);

        elsewhere.ShouldBeEmpty();
    }

    [Test]
    public void Mappings_project_and_never_map_into_an_aggregate()
    {
        var written = Mappings.Internal().GetAllTypeMaps()
            .Where(map => Code.AggregateRoots.Contains(map.DestinationType) || map.DestinationType.Assembly == Code.Infrastructure)
            .Select(map => map.Types.ToString());

        written.ShouldBeEmpty();
    }
}
