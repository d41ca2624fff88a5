using CmtsEval.Application.Common;
using CmtsEval.Application.People;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;

namespace CmtsEval.Application.Assessors;

/// <summary>A withdrawn assessor signs in no more, unless the account serves another office too.</summary>
internal sealed class CloseAccountOfAssessor(StaffAccounts accounts) : IDomainEventHandler<AssessorWithdrawn>
{
    public Task On(AssessorWithdrawn happened, CancellationToken cancellationToken) =>
        accounts.CloseAsync(happened.Account, Role.Assessor, cancellationToken);
}
