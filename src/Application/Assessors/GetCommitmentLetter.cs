using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Assessors;

/// <summary>The current commitment letter, and whether this assessor has signed it (A19.1).</summary>
[RequiresPermission(Permission.SignCommitmentLetter)]
public sealed record GetCommitmentLetter : IQuery<CommitmentLetterView>
{
    internal sealed class Handler(IReadDb database, ICurrentUser user) : IQueryHandler<GetCommitmentLetter, CommitmentLetterView>
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
                commitment is { IsCurrent: true } ? commitment.SignedAt : null);
        }
    }
}

/// <param name="SignedAt">Null until signed.</param>
public sealed record CommitmentLetterView(int Version, string Text, string TextHash, DateTimeOffset? SignedAt);
