using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.People;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Hides identity numbers and mobiles in what is read, and puts them back when a masked form is saved again.</summary>
internal static class ApplicationMasking
{
    public static ApplicationDocument Mask(ApplicationDocument form) => Each(form, (_, id) => MaskId(id), (_, mobile) => MaskMobile(mobile));

    /// <summary>Replaces each masked number by the stored one of the same person.</summary>
    public static ApplicationDocument Restore(ApplicationDocument form, ApplicationDocument stored)
    {
        var ids = new List<(string? Name, string Value)>();
        var mobiles = new List<(string? Name, string Value)>();
        Each(stored, (name, id) => Collect(ids, name, id), (name, mobile) => Collect(mobiles, name, mobile));
        return Each(form, (name, id) => Find(ids, name, id, MaskId), (name, mobile) => Find(mobiles, name, mobile, MaskMobile));
    }

    private static ApplicationDocument Each(ApplicationDocument form, Func<string?, string?, string?> id, Func<string?, string?, string?> mobile) =>
        form with
        {
            Unit = form.Unit is not { } unit ? null : unit with
            {
                LegalRepresentative = unit.LegalRepresentative is not { } person
                    ? null
                    : person with { IdNumber = id(person.Name, person.IdNumber), Mobile = mobile(person.Name, person.Mobile) },
                Contact = unit.Contact is not { } contact ? null : contact with { Mobile = mobile(contact.Name, contact.Mobile) },
            },
            TrainingDepartment = form.TrainingDepartment is not { } department ? null : department with
            {
                FullTimeStaff = [.. department.FullTimeStaff.Select(person =>
                    person with { IdNumber = id(person.Name, person.IdNumber), Mobile = mobile(person.Name, person.Mobile) })],
            },
            Teachers = [.. form.Teachers.Select(person =>
                person with { IdNumber = id(person.Name, person.IdNumber), Mobile = mobile(person.Name, person.Mobile) })],
            Assessors = [.. form.Assessors.Select(person =>
                person with { IdNumber = id(person.Name, person.IdNumber), Mobile = mobile(person.Name, person.Mobile) })],
        };

    internal static string? MaskId(string? number) => number is null ? null : IdentityDocument.Mask(number);

    internal static string? MaskMobile(string? mobile) => mobile switch
    {
        null => null,
        { Length: >= 8 } => $"{mobile[..3]}{new string('*', mobile.Length - 7)}{mobile[^4..]}",
        _ => new string('*', mobile.Length),
    };

    private static string? Collect(List<(string? Name, string Value)> found, string? name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            found.Add((name, value));
        }

        return value;
    }

    private static string? Find(List<(string? Name, string Value)> stored, string? name, string? value, Func<string?, string?> mask)
    {
        if (value is null || !value.Contains('*', StringComparison.Ordinal))
        {
            return value;
        }

        var same = stored.Where(entry => mask(entry.Value) == value).ToList();
        return same.Count == 0 ? value : same.FirstOrDefault(entry => entry.Name == name, same[0]).Value;
    }
}
