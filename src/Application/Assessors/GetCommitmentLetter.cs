using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Assessors;

/// <summary>The current commitment letter, and whether this assessor has signed it (A19.1).</summary>
[RequiresPermission(Permission.SignCommitmentLetter)]
public sealed record GetCommitmentLetter : IQuery<CommitmentLetterView>
{
    internal sealed class Handler(IReadDb database, IAccountRegister register, ICurrentUser user) : IQueryHandler<GetCommitmentLetter, CommitmentLetterView>
    {
        public async Task<CommitmentLetterView> Handle(GetCommitmentLetter query, CancellationToken cancellationToken)
        {
            var commitment = user.AssessorId is { } id
                ? await database.Set<Assessor>().Where(assessor => assessor.Id == id).Select(assessor => assessor.Commitment)
                    .FirstOrDefaultAsync(cancellationToken)
                : null;
            return new CommitmentLetterView(
                CommitmentLetter.CurrentVersion,
                CommitmentLetter.CurrentText,
                CommitmentLetter.CurrentTextHash,
                commitment is { IsCurrent: true } ? commitment.SignedAt : null,
                (await register.GetAsync(user.Id, cancellationToken)).SecondFactor);
        }
    }
}

/// <param name="SignedAt">Null until signed.</param>
/// <param name="NeedsCode">The account has a second factor, so signing asks for its code.</param>
public sealed record CommitmentLetterView(int Version, string Text, string TextHash, DateTimeOffset? SignedAt, bool NeedsCode);
