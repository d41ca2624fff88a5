using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.TrainingClasses;

internal static class ClassAccess
{
    /// <summary>The centre's staff keep the records of every class of the centre, a teacher those of the own classes.</summary>
    public static void RequireKeptBy(this TrainingClass trainingClass, ICurrentUser user)
    {
        if (!user.Has(Permission.ManageTrainingClasses))
        {
            trainingClass.RequireTaughtBy(user.TeacherId);
        }
    }
}
