using CmtsEval.Domain.Management;
using FluentValidation;

namespace CmtsEval.Application.Management;

/// <summary>Position, whether full-time, since when and duties (A05.2).</summary>
public sealed record ManagementPostInput(string? Position, bool FullTime, DateOnly? Since, string? Duties)
{
    internal ManagementPost ToPost() => new(Position?.Trim() ?? string.Empty, FullTime, Since, Duties?.Trim());

    internal static ManagementPostInput Of(ManagementPost post) => new(post.Position, post.FullTime, post.Since, post.Duties);

    internal sealed class Shape : AbstractValidator<ManagementPostInput>
    {
        public Shape()
        {
            RuleFor(post => post.Position).MaximumLength(100);
            RuleFor(post => post.Duties).MaximumLength(500);
        }
    }
}
