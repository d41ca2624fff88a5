using System.Reflection;
using System.Text.RegularExpressions;
using CmtsEval.Application.Common;
using MediatR;

namespace CmtsEval.Architecture.Tests;

public partial class UseCaseTests
{
    [Test]
    public void Every_request_has_exactly_one_handler()
    {
        Code.Requests.ShouldNotBeEmpty();
        var handled = Code.Application.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false })
            .SelectMany(type => type.GetInterfaces())
            .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
            .Select(contract => contract.GetGenericArguments()[0])
            .ToList();

        var wrong = Code.Requests.Where(request => handled.Count(type => type == request) != 1).Select(request => request.Name);

        wrong.ShouldBeEmpty();
    }

    [Test]
    public void Every_request_names_its_permission_or_is_public()
    {
        var silent = Code.Requests
            .Where(request => request.IsDefined(typeof(RequiresPermissionAttribute)) == request.IsDefined(typeof(PublicUseAttribute)))
            .Select(request => request.Name);

        silent.ShouldBeEmpty();
    }

    [Test]
    public void Every_use_case_has_a_file_of_its_name()
    {
        var files = Code.Sources("src/Application", "*.cs").Select(file => Path.GetFileNameWithoutExtension(file.Path)).ToHashSet();

        Code.Requests.Where(request => !files.Contains(request.Name)).Select(request => request.Name).ShouldBeEmpty();
    }

    /// <summary>A class of the command's name, or one that says with <c>[TestOf]</c> that it tests this command among others.</summary>
    [Test]
    public void Every_command_has_a_test_class()
    {
        var tested = Code.Sources("tests", "*.cs")
            .SelectMany(file => TestClass().Matches(file.Text))
            .Select(match => match.Groups["name"].Value)
            .ToHashSet();

        Code.Commands.Where(command => !tested.Contains(command.Name)).Select(command => command.Name).ShouldBeEmpty();
    }

    [Test]
    public void Every_permission_is_held_by_a_role()
    {
        var unheld = Enum.GetValues<Permission>()
            .Where(permission => typeof(Permission).GetField(permission.ToString())!.GetCustomAttribute<HeldByAttribute>() is not { Roles.Count: > 0 });

        unheld.ShouldBeEmpty();
    }

    [GeneratedRegex(@"\bclass\s+(?<name>\w+)Tests\b|\bTestOf\((?:typeof|nameof)\((?<name>\w+)\)\)")]
    private static partial Regex TestClass();
}
