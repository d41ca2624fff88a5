using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Occupations;

/// <summary>An occupation with all its versions, of the past, in force, to come and withdrawn.</summary>
[RequiresPermission(Permission.ReadOccupations)]
public sealed record GetOccupation(Guid OccupationId) : IQuery<GetOccupation.Answer>
{
    /// <param name="Versions">Newest first.</param>
    /// <param name="Version">Send it back with a change.</param>
    public sealed record Answer(Guid Id, string Code, string Name, int RegisterNumber, IReadOnlyList<Edition> Versions, uint Version);

    /// <param name="InForceUntil">Last day before the next version; null while none follows.</param>
    /// <param name="Entered">Null for the version that the platform ships with.</param>
    public sealed record Edition(
        int Number, EditionState State, DateOnly InForceFrom, DateOnly? InForceUntil, OccupationContent Content, Note? Entered, Note? Withdrawn);

    /// <param name="By">Name of the account; null when it is gone.</param>
    public sealed record Note(string Reason, string? By, DateTimeOffset At);

    public enum EditionState
    {
        Past,
        InForce,
        ToCome,
        Withdrawn,
    }

    internal sealed class Handler(IReadDb read, IAccounts accounts, IClock clock) : IQueryHandler<GetOccupation, Answer>
    {
        public async Task<Answer> Handle(GetOccupation query, CancellationToken cancellationToken)
        {
            var id = new OccupationId(query.OccupationId);
            var found = await read.Set<Occupation>()
                .Where(occupation => occupation.Id == id)
                .Select(occupation => new { Occupation = occupation, Version = EF.Property<uint>(occupation, "Version") })
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
            var versions = found.Occupation.Versions;
            var people = versions.SelectMany(version => new[] { version.Entered, version.Withdrawn }).OfType<VersionNote>().Select(note => note.By);
            var names = await accounts.DisplayNamesAsync(people.Distinct(), cancellationToken);
            var occupation = found.Occupation;
            return new Answer(
                occupation.Id.Value,
                occupation.Code,
                occupation.Name,
                occupation.RegisterNumber,
                [.. versions.Reverse().Select(version => Of(version, occupation, names))],
                found.Version);
        }

        private Edition Of(OccupationVersion version, Occupation occupation, IReadOnlyDictionary<UserId, string> names)
        {
            Note? NoteOf(VersionNote? note) => note is null ? null : new(note.Reason, names.GetValueOrDefault(note.By), note.At);
            var next = occupation.Versions.FirstOrDefault(other => other.Number > version.Number && other.Withdrawn is null);
            return new Edition(
                version.Number,
                StateOf(version, occupation),
                version.InForceFrom,
                version.Withdrawn is null ? next?.InForceFrom.AddDays(-1) : null,
                new(version.Specialties, version.Levels),
                NoteOf(version.Entered),
                NoteOf(version.Withdrawn));
        }

        private EditionState StateOf(OccupationVersion version, Occupation occupation) =>
            version.Withdrawn is not null ? EditionState.Withdrawn
            : version.InForceFrom > clock.Today ? EditionState.ToCome
            : version == occupation.InForceOn(clock.Today) ? EditionState.InForce
            : EditionState.Past;
    }
}
