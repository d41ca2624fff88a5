using CmtsEval.Application.Common;
using CmtsEval.Application.People;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.Teachers;

/// <summary>A teacher who left signs in no more, unless the account serves another office too.</summary>
internal sealed class CloseAccountOfTeacher(StaffAccounts accounts) : IDomainEventHandler<TeacherLeft>
{
    public Task On(TeacherLeft happened, CancellationToken cancellationToken) =>
        accounts.CloseAsync(happened.Account, Role.Teacher, cancellationToken);
}
