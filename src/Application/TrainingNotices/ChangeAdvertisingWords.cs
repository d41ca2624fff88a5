using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingNotices;
using FluentValidation;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Sets the words that no notice may contain from now on (A10.2).</summary>
/// <param name="Version">Of the list that was seen; null for the shipped one.</param>
[RequiresPermission(Permission.ManageSettings)]
public sealed record ChangeAdvertisingWords(IReadOnlyList<string> Words, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ChangeAdvertisingWords>
    {
        public Validator()
        {
            RuleFor(command => command.Words).NotNull();
            RuleForEach(command => command.Words).NotNull();
            RuleFor(command => command.Reason).MaximumLength(500);
        }
    }

    internal sealed class Handler(IAdvertisingWordsRepository advertising, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ChangeAdvertisingWords>
    {
        public async Task Handle(ChangeAdvertisingWords command, CancellationToken cancellationToken)
        {
            var words = await advertising.GetAsync(cancellationToken);
            if (words.Changes.Count == 0)
            {
                advertising.Add(words);
            }
            else
            {
                work.Expect(words, command.Version);
            }

            words.Change(command.Words, command.Reason, user.Id, clock.Now);
        }
    }
}
