using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.NUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace CmtsEval.Architecture.Tests;

public class LayerTests
{
    private static readonly ArchUnitNET.Domain.Architecture Loaded =
        new ArchLoader().LoadAssemblies(Code.Domain, Code.Application, Code.Infrastructure, typeof(Program).Assembly).Build();

    private static readonly IObjectProvider<IType> Domain = Types().That().ResideInAssembly(Code.Domain).As("Domain");
    private static readonly IObjectProvider<IType> Application = Types().That().ResideInAssembly(Code.Application).As("Application");
    private static readonly IObjectProvider<IType> Infrastructure = Types().That().ResideInAssembly(Code.Infrastructure).As("Infrastructure");
    private static readonly IObjectProvider<IType> Web = Types().That().ResideInAssembly(typeof(Program).Assembly).As("Web");

    [Test]
    public void The_domain_references_nothing_but_the_system()
    {
        var references = Code.Domain.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();

        references.ShouldNotBeEmpty();
        references.ShouldAllBe(name => name == "netstandard" || name.StartsWith("System.", StringComparison.Ordinal));
    }

    [Test]
    public void The_application_knows_neither_infrastructure_nor_web() =>
        Types().That().Are(Application).Should().NotDependOnAny(Infrastructure).AndShould().NotDependOnAny(Web).Check(Loaded);

    [Test]
    public void Infrastructure_does_not_know_the_web() => Types().That().Are(Infrastructure).Should().NotDependOnAny(Web).Check(Loaded);

    [Test]
    public void Endpoints_reach_the_domain_only_through_use_cases() =>
        Classes().That().Are(Web).And().HaveNameEndingWith("Endpoints")
            .Should().NotDependOnAny(Types().That().Are(Domain).And().HaveNameEndingWith("Repository")).Check(Loaded);
}
