using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>The code to show now for a session whose roll-call is open; ask again before it expires.</summary>
[RequiresPermission(Permission.RecordTraining)]
public sealed record GetSignInCode(Guid SessionId) : IQuery<SignInCode>
{
    internal sealed class Handler(ITrainingClassRepository classes, ISignInCodes codes, ICurrentUser user, IClock clock)
        : IQueryHandler<GetSignInCode, SignInCode>
    {
        public async Task<SignInCode> Handle(GetSignInCode query, CancellationToken cancellationToken)
        {
            var session = new TrainingSessionId(query.SessionId);
            var trainingClass = await classes.GetOfSessionAsync(session, cancellationToken);
            trainingClass.RequireKeptBy(user);
            trainingClass.RequireRollCallOpen(session);

            return codes.Issue(session, clock.Now);
        }
    }
}
