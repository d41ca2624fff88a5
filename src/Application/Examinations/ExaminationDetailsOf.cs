using CmtsEval.Application.Common;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Application.Examinations;

internal static class ExaminationDetailsOf
{
    public static ExaminationDetails Of(
        Examination examination,
        IReadOnlyDictionary<TraineeId, TraineeName> names,
        Dictionary<AssessorId, string> assessors,
        IReadOnlyDictionary<UserId, string> people,
        ICurrentUser user,
        uint version) => new(
        examination.Id.Value,
        examination.CentreId.Value,
        examination.ClassId.Value,
        examination.ClassCode,
        examination.Row,
        examination.Status,
        examination.PassMark,
        examination.Wishes,
        examination.Arrangement is { } arranged
            ? new ArrangementDetails(
                arranged.StartsAt,
                arranged.EndsAt,
                arranged.Place,
                arranged.Mode,
                arranged.PracticalGroupSize,
                [.. examination.Rooms.Select(room => new RoomDetails(room.Name, room.Seats))])
            : null,
        examination.Subjects,
        [.. examination.Candidates
            .OrderByDescending(candidate => candidate.Eligible)
            .ThenBy(candidate => candidate.Room, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Seat)
            .ThenBy(candidate => candidate.TraineeId)
            .Select(candidate => CandidateOf(examination, candidate, names[candidate.TraineeId]))],
        [.. examination.Assessors.Select(assignment => new AssignmentDetails(
            assignment.AssessorId.Value,
            assessors.GetValueOrDefault(assignment.AssessorId, ""),
            assignment.Duty,
            assignment.Room,
            assignment.DeclaredConflict))],
        [.. examination.Papers.OrderBy(paper => paper.Subject).Select(paper => PaperOf(paper, people))],
        examination.CustodyIsComplete,
        [.. examination.Incidents.OrderBy(incident => incident.RecordedAt).Select(incident => new IncidentDetails(
            incident.Id,
            incident.Kind,
            incident.Description,
            incident.Concerns?.Value,
            people.GetValueOrDefault(incident.RecordedBy, ""),
            incident.RecordedAt))],
        [.. examination.MarkChanges.OrderBy(change => change.ProposedAt).Select(change => new MarkChangeDetails(
            change.Id,
            change.TraineeId.Value,
            change.Subject,
            change.FromKind,
            change.FromScore,
            change.ToKind,
            change.ToScore,
            change.Reason,
            people.GetValueOrDefault(change.ProposedBy, ""),
            change.ProposedAt,
            change.ConfirmedBy is not null))],
        examination.HeldAt,
        examination.VerifiedBy is { } verifier ? people.GetValueOrDefault(verifier, "") : null,
        examination.VerifiedAt,
        examination.PublishedOn,
        examination.PublishedUntil,
        examination.VoidReason,
        user.AssessorId is { } assessor && examination.Assessors.Any(assignment => assignment.AssessorId == assessor),
        user.SignedInId is { } id && examination.Marks.Any(mark => mark.EnteredBy == id),
        version);

    private static CandidateDetails CandidateOf(Examination examination, ExamCandidate candidate, TraineeName name)
    {
        var outcome = examination.OutcomeOf(candidate.TraineeId);
        var decided = outcome.Shortfalls.All(shortfall => shortfall.Kind is not ShortfallKind.Missing) || !candidate.Eligible;
        return new CandidateDetails(
            candidate.TraineeId.Value,
            name.Name,
            name.MaskedNumber,
            candidate.Eligible,
            candidate.Room,
            candidate.Seat,
            candidate.Present,
            [.. examination.Marks
                .Where(mark => mark.TraineeId == candidate.TraineeId)
                .OrderBy(mark => mark.Subject)
                .Select(mark => new MarkDetails(mark.Subject, mark.Kind, mark.Score))],
            decided ? outcome.Passed : null,
            [.. outcome.Shortfalls.Select(shortfall => new ShortfallDetails(shortfall.Subject, shortfall.Kind))]);
    }

    private static PaperDetails PaperOf(ExamPaper paper, IReadOnlyDictionary<UserId, string> people) => new(
        paper.Id.Value,
        paper.Subject,
        paper.FileName,
        paper.SealedSha256,
        paper.State,
        paper.FirstOpener is not null && !paper.IsOpened,
        [.. paper.Steps.Select(step => new CustodyStepDetails(
            step.Kind,
            people.GetValueOrDefault(step.By, ""),
            step.Witness is { } witness ? people.GetValueOrDefault(witness, "") : null,
            step.At,
            step.Sha256,
            step.Note))]);
}
