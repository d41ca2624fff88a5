using CmtsEval.Application.Common;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Settings;
using CmtsEval.Domain.Teachers;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Begins the applications of a centre that exists, so that nothing is typed again that the platform knows.</summary>
internal sealed class CentreApplications(
    IBranchCentreApplicationRepository applications,
    IBranchCentreRepository centres,
    IManagementRepository management,
    ITeacherRepository teachers,
    IAssessorRepository assessors,
    IReadDb database,
    EffectiveSettings settings,
    ICurrentUser user,
    IClock clock)
{
    public async Task<Guid> BeginAsync(ApplicationKind kind, CancellationToken cancellationToken)
    {
        var centre = await centres.GetAsync(user.OwnCentreId, cancellationToken);
        var last = await applications.GetLastApprovedAsync(centre.Id, cancellationToken);
        var present = new PresentForm(
            centre,
            last.Document,
            await management.GetOfCentreAsync(centre.Id, cancellationToken),
            await teachers.GetOfCentreAsync(centre.Id, cancellationToken),
            await assessors.GetOfCentreAsync(centre.Id, cancellationToken),
            await database.Set<Occupation>().ToDictionaryAsync(occupation => occupation.Code, occupation => occupation.Name, cancellationToken));

        var renewalDays = (await settings.ReadAsync(cancellationToken))[SettingCatalogue.RenewalDays];
        var application = centre.Apply(kind, present.For(kind, clock.Today), user.Id, clock.Now, clock.Today, renewalDays);
        applications.Add(application);
        return application.Id.Value;
    }
}
