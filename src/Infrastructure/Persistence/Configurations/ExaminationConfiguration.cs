using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Teachers;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class ExaminationConfiguration : IEntityTypeConfiguration<Examination>
{
    public void Configure(EntityTypeBuilder<Examination> builder)
    {
        builder.ToTable("examinations");
        builder.HasKey(examination => examination.Id);
        builder.Property(examination => examination.ClassCode).HasMaxLength(30);
        builder.ComplexProperty(examination => examination.Row, row =>
        {
            row.Property(scope => scope.OccupationCode).HasMaxLength(20);
            row.Property(scope => scope.Specialty).HasMaxLength(50);
        });
        builder.Property(examination => examination.PassMark).HasPrecision(4, 1);
        builder.Property(examination => examination.Wishes).HasMaxLength(1000);
        builder.Property(examination => examination.VoidReason).HasMaxLength(1000);
        builder.OwnsOne(examination => examination.Arrangement, arrangement =>
            arrangement.Property(arranged => arranged.Place).HasMaxLength(200));
        builder.OwnsMany(examination => examination.Rooms, rooms => rooms.ToJson("rooms"));
        builder.Ignore(examination => examination.ClassTeachers);
        builder.Property<List<TeacherId>>("_classTeachers").HasColumnName("class_teachers").HasConversion(
            teachers => teachers.Select(teacher => teacher.Value).ToArray(),
            values => values.Select(TeacherId.From).ToList(),
            new ValueComparer<List<TeacherId>>(
                (left, right) => left!.SequenceEqual(right!), teachers => teachers.Count, teachers => teachers.ToList()));
        builder.Ignore(examination => examination.Subjects);
        builder.Ignore(examination => examination.CustodyIsComplete);
        builder.HasIndex(examination => examination.ClassId).IsUnique().HasFilter("status <> 'Void'").RefusedAs(ExaminationErrors.AlreadyRequested);
        builder.HasIndex(examination => new { examination.CentreId, examination.Status });

        builder.HasMany(examination => examination.Candidates).WithOne().HasForeignKey(part => part.ExaminationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(examination => examination.Assessors).WithOne().HasForeignKey(part => part.ExaminationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(examination => examination.Papers).WithOne().HasForeignKey(part => part.ExaminationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(examination => examination.Incidents).WithOne().HasForeignKey(part => part.ExaminationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(examination => examination.Marks).WithOne().HasForeignKey(part => part.ExaminationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(examination => examination.MarkChanges).WithOne().HasForeignKey(part => part.ExaminationId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ExamCandidateConfiguration : IEntityTypeConfiguration<ExamCandidate>
{
    public void Configure(EntityTypeBuilder<ExamCandidate> builder)
    {
        builder.ToTable("exam_candidates");
        builder.HasKey(candidate => new { candidate.ExaminationId, candidate.TraineeId });
        builder.Property(candidate => candidate.Employer).HasMaxLength(200);
        builder.Property(candidate => candidate.Room).HasMaxLength(100);
        builder.HasIndex(candidate => candidate.TraineeId);
    }
}

internal sealed class ExamAssignmentConfiguration : IEntityTypeConfiguration<ExamAssignment>
{
    public void Configure(EntityTypeBuilder<ExamAssignment> builder)
    {
        builder.ToTable("exam_assignments");
        builder.HasKey(assignment => new { assignment.ExaminationId, assignment.AssessorId, assignment.Duty });
        builder.Property(assignment => assignment.Room).HasMaxLength(100);
        builder.Property(assignment => assignment.DeclaredConflict).HasMaxLength(500);
        builder.HasIndex(assignment => assignment.AssessorId);
    }
}

internal sealed class ExamPaperConfiguration : IEntityTypeConfiguration<ExamPaper>
{
    public void Configure(EntityTypeBuilder<ExamPaper> builder)
    {
        builder.ToTable("exam_papers");
        builder.HasKey(paper => paper.Id);
        builder.Property(paper => paper.FileName).HasMaxLength(200);
        builder.Property(paper => paper.ContentType).HasMaxLength(100);
        builder.Property(paper => paper.ContentSha256).HasMaxLength(64);
        builder.Property(paper => paper.SealedSha256).HasMaxLength(64);
        builder.OwnsMany(paper => paper.Steps, steps => steps.ToJson("steps"));
        builder.Ignore(paper => paper.State);
        builder.Ignore(paper => paper.IsOpened);
        builder.Ignore(paper => paper.IsReturned);
        builder.HasIndex(paper => new { paper.ExaminationId, paper.Subject }).IsUnique().RefusedAs(ExamPaperErrors.SubjectHasPaper);
    }
}

internal sealed class ExamIncidentConfiguration : IEntityTypeConfiguration<ExamIncident>
{
    public void Configure(EntityTypeBuilder<ExamIncident> builder)
    {
        builder.ToTable("exam_incidents");
        builder.HasKey(incident => incident.Id);
        builder.Property(incident => incident.Id).ValueGeneratedNever();
        builder.Property(incident => incident.Description).HasMaxLength(2000);
        builder.HasIndex(incident => incident.ExaminationId);
    }
}

internal sealed class ExamMarkConfiguration : IEntityTypeConfiguration<ExamMark>
{
    public void Configure(EntityTypeBuilder<ExamMark> builder)
    {
        builder.ToTable("exam_marks", table => table.HasCheckConstraint(
            "score_as_kind", "(kind = 'Scored' and score between 0 and 100) or (kind <> 'Scored' and score is null)"));
        builder.HasKey(mark => new { mark.ExaminationId, mark.TraineeId, mark.Subject });
        builder.Property(mark => mark.Score).HasPrecision(4, 1);
        builder.Ignore(mark => mark.Mark);
        builder.HasIndex(mark => mark.TraineeId);
    }
}

internal sealed class MarkChangeConfiguration : IEntityTypeConfiguration<MarkChange>
{
    public void Configure(EntityTypeBuilder<MarkChange> builder)
    {
        builder.ToTable("exam_mark_changes");
        builder.HasKey(change => change.Id);
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.FromScore).HasPrecision(4, 1);
        builder.Property(change => change.ToScore).HasPrecision(4, 1);
        builder.Property(change => change.Reason).HasMaxLength(1000);
        builder.HasIndex(change => change.ExaminationId);
    }
}
