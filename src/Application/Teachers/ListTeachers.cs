using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.Teachers;

/// <summary>The register of teachers (A24.1): of the own centre, or of all for the society; numbers are masked.</summary>
/// <param name="CentreId">One centre; null for all that this user sees.</param>
[RequiresPermission(Permission.ReadStaffRegisters)]
public sealed record ListTeachers(Guid? CentreId, string? Specialty, TeacherStatus? Status, PageRequest Page) : IQuery<Page<TeacherLine>>
{
    internal sealed class Handler(IReadDb database) : IQueryHandler<ListTeachers, Page<TeacherLine>>
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

            var page = await teachers.ToPageAsync(teacher => teacher.Id, teacher => teacher, teacher => teacher.Id.Value, query.Page, cancellationToken);
            return new Page<TeacherLine>([.. page.Items.Select(TeacherLine.Of)], page.Next);
        }
    }
}

/// <param name="HasAccount">Can sign in to record attendance and practice.</param>
public sealed record TeacherLine(
    Guid Id,
    Guid CentreId,
    string Name,
    string IdNumberMasked,
    string MobileMasked,
    TeacherStatus Status,
    string Title,
    TitleLevel TitleLevel,
    string TitleSpecialty,
    string OccupationCode,
    IReadOnlyList<string> Specialties,
    DateOnly RegisteredOn,
    bool HasAccount)
{
    internal static TeacherLine Of(Teacher teacher) => new(
        teacher.Id.Value,
        teacher.CentreId.Value,
        teacher.Name.Value,
        IdentityDocument.Mask(teacher.IdNumber),
        MobileNumber.Of(teacher.Mobile).Masked(),
        teacher.Status,
        teacher.Title,
        teacher.TitleLevel,
        teacher.TitleSpecialty,
        teacher.OccupationCode,
        teacher.Specialties,
        teacher.RegisteredOn,
        teacher.Account is not null);
}
