namespace CmtsEval.Tests;

/// <summary>Names the rule of the regulation that a test proves, such as "A06.2"; docs/regulation.md is generated from it.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
internal sealed class ArticleAttribute(string rule) : PropertyAttribute(rule)
{
    public string Rule { get; } = rule;
}
