using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Examinations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Examinations;

/// <summary>An examination with candidates, seats, assessors, papers, incidents, marks and outcomes.</summary>
[RequiresPermission(Permission.ReadExaminations)]
public sealed record GetExamination(Guid ExaminationId) : IQuery<ExaminationDetails>
{
    internal sealed class Handler(IExaminationRepository examinations, IReadDb database, IUnitOfWork work, IAccounts accounts, ICurrentUser user)
        : IQueryHandler<GetExamination, ExaminationDetails>
    {
        public async Task<ExaminationDetails> Handle(GetExamination query, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(query.ExaminationId), cancellationToken);
            var names = await database.NamesOfAsync(examination.Candidates.Select(candidate => candidate.TraineeId), cancellationToken);
            var assessorIds = examination.Assessors.Select(assignment => assignment.AssessorId).Distinct().ToList();
            var assessors = await database.Set<Assessor>()
                .Where(assessor => assessorIds.Contains(assessor.Id))
                .ToDictionaryAsync(assessor => assessor.Id, assessor => assessor.Name.Value, cancellationToken);
            var people = await accounts.DisplayNamesAsync(PeopleOf(examination), cancellationToken);

            return ExaminationDetailsOf.Of(examination, names, assessors, people, user, work.VersionOf(examination));
        }

        private static IEnumerable<UserId> PeopleOf(Examination examination) => examination.Papers
            .SelectMany(paper => paper.Steps)
            .SelectMany(step => step.Witness is { } witness ? new[] { step.By, witness } : [step.By])
            .Concat(examination.Incidents.Select(incident => incident.RecordedBy))
            .Concat(examination.MarkChanges.Select(change => change.ProposedBy))
            .Concat(examination.Marks.Select(mark => mark.EnteredBy))
            .Append(examination.VerifiedBy ?? examination.RequestedBy)
            .Distinct();
    }
}
