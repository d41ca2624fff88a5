using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Identity numbers and mobiles of an application without a mask, for a stated purpose; every use is in the audit trail.</summary>
[RequiresPermission(Permission.UnmaskPersonalData)]
[AuditedRead]
public sealed record RevealApplicationPersons(Guid ApplicationId, AccessPurpose Purpose) : IQuery<IReadOnlyList<RevealedPerson>>
{
    internal sealed class Validator : AbstractValidator<RevealApplicationPersons>
    {
        public Validator()
        {
            RuleFor(query => query.Purpose).IsInEnum();
        }
    }

    internal sealed class Handler(IReadDb database) : IQueryHandler<RevealApplicationPersons, IReadOnlyList<RevealedPerson>>
    {
        public async Task<IReadOnlyList<RevealedPerson>> Handle(RevealApplicationPersons query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreApplicationId(query.ApplicationId);
            var form = await database.Set<BranchCentreApplication>()
                .Where(application => application.Id == id)
                .Select(application => application.Document)
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);

            return
            [
                .. (form.TrainingDepartment?.FullTimeStaff ?? []).Select(person => new RevealedPerson("staff", person.Name, person.IdNumber, person.Mobile)),
                .. form.Teachers.Select(person => new RevealedPerson("teacher", person.Name, person.IdNumber, person.Mobile)),
                .. form.Assessors.Select(person => new RevealedPerson("assessor", person.Name, person.IdNumber, person.Mobile)),
            ];
        }
    }
}

/// <param name="Part">staff, teacher or assessor.</param>
public sealed record RevealedPerson(string Part, string? Name, string? IdNumber, string? Mobile);
