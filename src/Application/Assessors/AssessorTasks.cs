using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.Assessors;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Assessors;

/// <summary>Assessors to be enrolled by the centre, to be certified by the society, and the letter that an assessor has yet to sign.</summary>
internal sealed class AssessorTasks(IReadDb database, ICurrentUser user) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var assessors = database.Set<Assessor>();
        var tasks = new List<WaitingTask>();
        if (user.Has(Permission.ManageStaffRegisters))
        {
            var candidates = await assessors.CountAsync(
                assessor => assessor.Status == AssessorStatus.Candidate && assessor.CourseId == null, cancellationToken);
            tasks.Add(new WaitingTask("assessor.enrol", candidates, "/assessors?status=Candidate"));
        }

        if (user.Has(Permission.CertifyAssessors))
        {
            var passed = await assessors.CountAsync(assessor => assessor.AwaitsCertificate, cancellationToken);
            tasks.Add(new WaitingTask("assessor.certify", passed, "/assessors?awaitsCertificate=true"));
        }

        if (user.Has(Permission.SignCommitmentLetter) && user.AssessorId is { } own)
        {
            var unsigned = await assessors.CountAsync(
                assessor => assessor.Id == own && assessor.Status == AssessorStatus.Certified, cancellationToken);
            tasks.Add(new WaitingTask("assessor.sign-letter", unsigned, "/commitment-letter"));
        }

        return tasks;
    }
}
