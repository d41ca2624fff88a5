using CmtsEval.Application.Common;
using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace CmtsEval.Infrastructure.Persistence;

/// <summary>Turns the violation of a unique index into the domain error that its configuration names.</summary>
internal static class UniqueConstraints
{
    public static DomainError? Violated(IModel model, DbUpdateException refused)
    {
        if (refused.InnerException is not PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation)
        {
            return null;
        }

        if (violation.ConstraintName == model.FindEntityType(typeof(IdempotencyRecord))!.FindPrimaryKey()!.GetName())
        {
            return SharedErrors.IdempotencyKeyInUse;
        }

        var code = model.GetEntityTypes()
            .SelectMany(entity => entity.GetIndexes())
            .Where(index => index.GetDatabaseName() == violation.ConstraintName)
            .Select(index => index.FindAnnotation(PropertyExtensions.RefusedWith)?.Value as string)
            .FirstOrDefault(code => code is not null);
        return code is null ? SharedErrors.Duplicate : DomainErrors.ByCode[code];
    }
}
