using System.Reflection;
using AutoMapper;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;

namespace CmtsEval.Application.Common;

/// <summary>What the inside's types are at the edge: an id is a <see cref="Guid"/>, a value object its text.</summary>
internal sealed class ValueMappings : Profile
{
    public ValueMappings()
    {
        CreateProjection<PersonName, string>().ConvertUsing(name => name.Value);
        CreateProjection<CertificateNumber, string>().ConvertUsing(number => number.Value);

        // Spelled out: left to itself, a mapped record fetches every column of the row that it is a part of.
        CreateProjection<ScopeRow, ScopeRow>().ConvertUsing(row => new ScopeRow(row.OccupationCode, row.Specialty, row.Level));
        var mapId = typeof(ValueMappings).GetMethod(nameof(MapId), BindingFlags.Instance | BindingFlags.NonPublic)!;
        foreach (var id in typeof(IEntityId<>).Assembly.GetTypes().Where(IsId))
        {
            mapId.MakeGenericMethod(id).Invoke(this, null);
        }
    }

    private static bool IsId(Type type) => type.IsValueType && type.GetInterfaces().Any(contract =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEntityId<>));

    private void MapId<TId>()
        where TId : struct, IEntityId<TId> => CreateProjection<TId, Guid>().ConvertUsing(id => id.Value);
}
