using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Teachers;

/// <summary>The register of teachers (A24.1): of the own centre, or of all for the society; numbers are masked.</summary>
/// <param name="CentreId">One centre; null for all that this user sees.</param>
/// <param name="AwaitsApproval">Only those with something for the society to approve.</param>
[RequiresPermission(Permission.ReadStaffRegisters)]
public sealed record ListTeachers(Guid? CentreId, string? Specialty, TeacherStatus? Status, PageRequest Page, bool AwaitsApproval = false)
    : IQuery<Page<TeacherLine>>
{
    internal sealed class Handler(IReadDb database, IClock clock) : IQueryHandler<ListTeachers, Page<TeacherLine>>
    {
        public async Task<Page<TeacherLine>> Handle(ListTeachers query, CancellationToken cancellationToken)
        {
            var teachers = database.Set<Teacher>();
            if (query.CentreId is { } centre)
            {
                var id = new BranchCentreId(centre);
                teachers = teachers.Where(teacher => teacher.CentreId == id);
            }

            if (!string.IsNullOrWhiteSpace(query.Specialty))
            {
                teachers = teachers.Where(teacher => teacher.Specialties.Contains(query.Specialty));
            }

            if (query.Status is { } status)
            {
                teachers = teachers.Where(teacher => teacher.Status == status);
            }

            if (query.AwaitsApproval)
            {
                teachers = teachers.Where(teacher => teacher.AwaitsApproval);
            }

            var page = await teachers.ToPageAsync(
                teacher => teacher.Id,
                teacher => new
                {
                    Teacher = teacher,
                    Centre = database.Set<BranchCentre>().Where(centre => centre.Id == teacher.CentreId).Select(centre => centre.Name).FirstOrDefault(),
                },
                row => row.Teacher.Id.Value,
                query.Page,
                cancellationToken);
            return new Page<TeacherLine>([.. page.Items.Select(row => TeacherLine.Of(row.Teacher, row.Centre ?? string.Empty, clock.Today))], page.Next);
        }
    }
}

/// <param name="Title">The highest title in force today; empty when none is.</param>
/// <param name="HasAccount">Can sign in to record attendance and practice.</param>
public sealed record TeacherLine(
    Guid Id,
    Guid CentreId,
    string CentreName,
    string Name,
    string IdNumberMasked,
    string MobileMasked,
    TeacherStatus Status,
    bool AwaitsApproval,
    bool Returned,
    string Title,
    TitleLevel? TitleLevel,
    string TitleSpecialty,
    string OccupationCode,
    IReadOnlyList<string> Specialties,
    DateOnly RegisteredOn,
    bool HasAccount)
{
    internal static TeacherLine Of(Teacher teacher, string centre, DateOnly today)
    {
        var best = teacher.Profile.BestTitleOn(today);
        return new TeacherLine(
            teacher.Id.Value,
            teacher.CentreId.Value,
            centre,
            teacher.Name.Value,
            IdentityDocument.Mask(teacher.IdNumber),
            MobileNumber.Of(teacher.Mobile).Masked(),
            teacher.Status,
            teacher.AwaitsApproval,
            teacher.ReturnReason is not null,
            best?.Name ?? string.Empty,
            best?.Level,
            best?.Specialty ?? string.Empty,
            teacher.OccupationCode,
            teacher.Specialties,
            teacher.RegisteredOn,
            teacher.Account is not null);
    }
}
