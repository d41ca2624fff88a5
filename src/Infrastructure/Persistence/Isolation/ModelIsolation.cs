using System.Linq.Expressions;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace CmtsEval.Infrastructure.Persistence.Isolation;

/// <summary>Puts the isolation filter on every entity that has a rule, stated or by convention.</summary>
internal static class ModelIsolation
{
    private const string FilterName = "isolation";

    public static void Apply(ModelBuilder model, CmtsEvalDbContext context)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(type => !type.IsOwned()).ToList())
        {
            if (RuleOf(entity.ClrType) is { } rule)
            {
                var body = ReplacingExpressionVisitor.Replace(rule.Filter.Parameters[1], Expression.Constant(context), rule.Filter.Body);
                var everything = Expression.Property(Expression.Constant(context), nameof(CmtsEvalDbContext.SeesEverything));
                model.Entity(entity.ClrType).HasQueryFilter(
                    FilterName, Expression.Lambda(Expression.OrElse(everything, body), rule.Filter.Parameters[0]));
            }
        }
    }

    public static IsolationRule? RuleOf(Type type) => IsolationRules.Find(type) ?? ByConvention(type);

    private static IsolationRule? ByConvention(Type type)
    {
        var centre = typeof(ICentreOwned).IsAssignableFrom(type);
        var trainee = typeof(ITraineeOwned).IsAssignableFrom(type);
        if (!centre && !trainee)
        {
            return null;
        }

        var entity = Expression.Parameter(type, "entity");
        var context = Expression.Parameter(typeof(CmtsEvalDbContext), "context");
        var ofCentre = Equal(entity, nameof(ICentreOwned.CentreId), context, nameof(CmtsEvalDbContext.Centre), centre);
        var ofTrainee = Equal(entity, nameof(ITraineeOwned.TraineeId), context, nameof(CmtsEvalDbContext.Trainee), trainee);
        var body = centre && trainee ? Expression.OrElse(ofCentre!, ofTrainee!) : ofCentre ?? ofTrainee;
        var sql = (centre, trainee) switch
        {
            (true, true) => "centre_id = app_centre() OR trainee_id = app_trainee()",
            (true, false) => "centre_id = app_centre()",
            _ => "trainee_id = app_trainee()",
        };
        return new IsolationRule(Expression.Lambda(body!, entity, context), sql);
    }

    private static BinaryExpression? Equal(Expression entity, string property, Expression context, string scope, bool applies) => applies
        ? Expression.Equal(Expression.Property(entity, property), Expression.Property(context, scope))
        : null;
}
