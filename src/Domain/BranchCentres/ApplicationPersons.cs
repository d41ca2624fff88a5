using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>Checks names, identity numbers and mobiles of everybody named in an application.</summary>
internal static class ApplicationPersons
{
    public static IReadOnlyList<Fault> FaultsOf(ApplicationDocument form)
    {
        var faults = new Faults();
        if (form.Unit?.LegalRepresentative is { Name: not null } representative)
        {
            Check(faults, "unit.legalRepresentative", representative.Name, representative.IdNumber, representative.Mobile);
        }

        if (form.Unit?.Contact is { Mobile: not null } contact)
        {
            faults.Try("unit.contact.mobile", () => MobileNumber.Of(contact.Mobile));
            faults.Try("unit.contact.email", () => EmailAddress.OfOptional(contact.Email));
        }

        Each(form.TrainingDepartment?.FullTimeStaff ?? [], (person, index) =>
            Check(faults, $"trainingDepartment.fullTimeStaff[{index}]", person.Name, person.IdNumber, person.Mobile));
        Each(form.Teachers, (person, index) => Check(faults, $"teachers[{index}]", person.Name, person.IdNumber, person.Mobile));
        Each(form.Assessors, (person, index) => Check(faults, $"assessors[{index}]", person.Name, person.IdNumber, person.Mobile));
        Unique(faults, "teachers", [.. form.Teachers.Select(person => person.IdNumber)], TeacherErrors.Duplicate);
        Unique(faults, "assessors", [.. form.Assessors.Select(person => person.IdNumber)], AssessorErrors.Duplicate);
        return faults.Found;
    }

    private static void Check(Faults faults, string path, string? name, string? idNumber, string? mobile)
    {
        faults.Try($"{path}.name", () => PersonName.Of(name));
        faults.Try($"{path}.idNumber", () => IdentityDocument.OfResident(idNumber));
        faults.Try($"{path}.mobile", () => MobileNumber.Of(mobile));
    }

    private static void Unique(Faults faults, string path, IReadOnlyList<string?> numbers, DomainError error)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < numbers.Count; index++)
        {
            faults.Check(string.IsNullOrWhiteSpace(numbers[index]) || seen.Add(numbers[index]!.Trim()), error, $"{path}[{index}].idNumber");
        }
    }

    private static void Each<T>(IReadOnlyList<T> people, Action<T, int> check)
    {
        for (var index = 0; index < people.Count; index++)
        {
            check(people[index], index);
        }
    }
}
