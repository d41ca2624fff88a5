using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Trainees;
using FluentValidation;

namespace CmtsEval.Application.Certificates;

/// <summary>
/// Issues the certificates of a submission's approved trainees, all or none; every condition is checked again in the transaction that
/// gives out the numbers (A04.3, A08.2, A14.3, A23.1).
/// </summary>
/// <param name="TraineeIds">Some of the approved; null takes all that have no certificate yet.</param>
[RequiresPermission(Permission.IssueCertificate)]
public sealed record IssueCertificate(Guid SubmissionId, IReadOnlyList<Guid>? TraineeIds = null, uint? Version = null)
    : ICommand<IReadOnlyList<IssuedCertificate>>
{
    internal sealed class Validator : AbstractValidator<IssueCertificate>
    {
        public Validator() => RuleForEach(command => command.TraineeIds).NotEmpty();
    }

    internal sealed class Handler(
        IResultSubmissionRepository submissions,
        IExaminationRepository examinations,
        IBranchCentreRepository centres,
        IOccupationRepository occupations,
        IResultFileRepository files,
        ICertificateRegisterRepository registers,
        ICertificateRepository certificates,
        IDocumentRenderer renderer,
        IUnitOfWork work,
        ICurrentUser user,
        IClock clock)
        : ICommandHandler<IssueCertificate, IReadOnlyList<IssuedCertificate>>
    {
        public async Task<IReadOnlyList<IssuedCertificate>> Handle(IssueCertificate command, CancellationToken cancellationToken)
        {
            var submission = await submissions.GetAsync(new(command.SubmissionId), cancellationToken);
            work.Expect(submission, command.Version);
            var register = await registers.LockAsync(submission.CentreId, clock.Today.Year, cancellationToken);
            var centre = await centres.GetAsync(submission.CentreId, cancellationToken);
            var occupation = await occupations.GetByCodeAsync(submission.Row.OccupationCode, cancellationToken);
            var examination = await examinations.GetAsync(submission.ExaminationId, cancellationToken);
            var trainees = command.TraineeIds?.Select(TraineeId.From).Distinct().ToList() ?? submission.Certifiable();
            var drawn = await files.ForIssueAsync(examination, trainees, clock.Today, cancellationToken);
            RequireDrawable(drawn);

            var issued = submission.Issue(drawn, centre, occupation, register, user.Id, clock.Today, clock.Now);
            foreach (var certificate in issued)
            {
                certificates.Add(certificate);
            }

            return [.. issued.Select(certificate =>
                new IssuedCertificate(certificate.Id.Value, certificate.TraineeId.Value, certificate.Number.Value))];
        }

        /// <summary>Nobody gets a certificate with a box instead of a character of their name.</summary>
        private void RequireDrawable(IReadOnlyList<IssueFile> drawn)
        {
            var faults = new Faults();
            for (var index = 0; index < drawn.Count; index++)
            {
                faults.Try($"trainees[{index}].name", () =>
                {
                    renderer.RequireDrawable(drawn[index].Holder.Name.Value);
                    return true;
                });
            }

            faults.ThrowIfAny();
        }
    }
}

public sealed record IssuedCertificate(Guid Id, Guid TraineeId, string Number);
