using AutoMapper;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Classes that the caller sees, newest first; a teacher sees the own ones.</summary>
[RequiresPermission(Permission.ReadTrainingClasses)]
public sealed record ListTrainingClasses(PageRequest Page, TrainingClassStatus? Status = null, Guid? NoticeId = null)
    : IQuery<Page<TrainingClassRow>>
{
    internal sealed class Handler(IReadDb database, ICurrentUser user, IConfigurationProvider mappings)
        : IQueryHandler<ListTrainingClasses, Page<TrainingClassRow>>
    {
        public Task<Page<TrainingClassRow>> Handle(ListTrainingClasses query, CancellationToken cancellationToken)
        {
            var classes = database.Set<TrainingClass>();
            if (query.Status is { } status)
            {
                classes = classes.Where(trainingClass => trainingClass.Status == status);
            }

            if (query.NoticeId is { } noticeId)
            {
                var notice = new TrainingNoticeId(noticeId);
                classes = classes.Where(trainingClass => trainingClass.NoticeId == notice);
            }

            if (user.TeacherId is { } teacher && !user.Has(Permission.ManageTrainingClasses))
            {
                classes = classes.Where(trainingClass => trainingClass.Sessions.Any(session => session.TeacherId == teacher));
            }

            return classes.ToPageAsync(
                trainingClass => trainingClass.Id,
                mappings,
                (TrainingClassRow row) => row.Id,
                query.Page,
                cancellationToken);
        }
    }
}

public sealed record TrainingClassRow(
    Guid Id,
    Guid CentreId,
    Guid NoticeId,
    string Code,
    ScopeRow Row,
    TeachingMode Mode,
    TrainingClassStatus Status,
    int Members,
    DateOnly FirstDay,
    DateOnly LastDay)
{
    internal sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<TrainingClass, TrainingClassRow>()
            .ForCtorParam(nameof(Members), count => count.MapFrom(trainingClass => trainingClass.Members.Count))
            .ForCtorParam(nameof(FirstDay), day => day.MapFrom(trainingClass => trainingClass.Sessions.Min(session => session.Date)))
            .ForCtorParam(nameof(LastDay), day => day.MapFrom(trainingClass => trainingClass.Sessions.Max(session => session.Date)));
    }
}
