using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.Examinations;

/// <summary>Publishes the verified results from today on, for the working days that the settings ask for; answers the last day.</summary>
[RequiresPermission(Permission.PublishResults)]
public sealed record PublishResults(Guid ExaminationId, uint? Version = null) : ICommand<PublicationPeriod>
{
    internal sealed class Handler(
        IExaminationRepository examinations, IBranchCentreRepository centres, IUnitOfWork work, ExaminationSettings settings, IClock clock)
        : ICommandHandler<PublishResults, PublicationPeriod>
    {
        public async Task<PublicationPeriod> Handle(PublishResults command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            work.Expect(examination, command.Version);
            var centre = await centres.GetAsync(examination.CentreId, cancellationToken);

            examination.Publish(centre, settings.Calendar, settings.Rules, clock.Today);

            return new PublicationPeriod(examination.PublishedOn!.Value, examination.PublishedUntil!.Value);
        }
    }
}

/// <summary>First and last day of the publication.</summary>
public sealed record PublicationPeriod(DateOnly From, DateOnly Until);
