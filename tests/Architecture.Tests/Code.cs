using System.Reflection;
using CmtsEval.Application.Common;
using CmtsEval.Infrastructure.Persistence;
using CmtsEval.TestSupport;
using MediatR;

namespace CmtsEval.Architecture.Tests;

/// <summary>The assemblies and sources that the rules look at.</summary>
internal static class Code
{
    internal static Assembly Domain { get; } = typeof(AggregateRoot<>).Assembly;

    internal static Assembly Application { get; } = typeof(Permission).Assembly;

    internal static Assembly Infrastructure { get; } = typeof(CmtsEvalDbContext).Assembly;

    internal static IReadOnlyList<Type> AggregateRoots { get; } =
        [.. Domain.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IAggregateRoot)))];

    internal static IReadOnlyList<Type> Requests { get; } =
        [.. Application.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(IBaseRequest)))];

    internal static IReadOnlyList<Type> Commands { get; } = [.. Requests.Where(type => type.IsAssignableTo(typeof(ICommandMarker)))];

    internal static IEnumerable<SourceFile> Sources(string folder, string pattern)
    {
        var root = Path.Combine(Repository.Root, folder);
        return !Directory.Exists(root)
            ? []
            : Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
                .Select(path => new SourceFile(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), path))
                .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "dist" or "Migrations" or "generated"));
    }

    internal sealed record SourceFile(string Path, string FullPath)
    {
        internal string Text => File.ReadAllText(FullPath);

        internal string[] Lines => File.ReadAllLines(FullPath);
    }
}
