using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Accounts;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

/// <summary>Accounts of others: the society's administrator for all, a branch manager for the own centre.</summary>
internal sealed class AccountsEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/accounts").WithTags("Accounts");
        group.MapGet("/", List).WithName(nameof(ListAccounts)).RequirePermission(Permission.ManageAccounts);
        group.MapPost("/society", OpenSociety).WithName(nameof(OpenSocietyAccount)).RequirePermission(Permission.OpenSocietyAccounts);
        group.MapPost("/staff", OpenStaff).WithName(nameof(OpenStaffAccount)).RequirePermission(Permission.OpenStaffAccounts);
        group.MapPost("/machine-clients", Register).WithName(nameof(RegisterMachineClient)).RequirePermission(Permission.OpenSocietyAccounts);
        group.MapPut("/{id:guid}/roles", Assign).WithName(nameof(AssignRoles)).RequirePermission(Permission.OpenSocietyAccounts);
        group.MapPost("/{id:guid}/disable", Disable).WithName(nameof(DisableAccount)).RequirePermission(Permission.ManageAccounts);
        group.MapPost("/{id:guid}/enable", Enable).WithName(nameof(EnableAccount)).RequirePermission(Permission.ManageAccounts);
    }

    private static async Task<Ok<Page<AccountView>>> List(
        IMediator mediator, string? search, Role? role, string? cursor, int? size, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListAccounts(search, role, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Created<CreatedAccount>> OpenSociety(
        IMediator mediator, OpenSocietyAccount command, CancellationToken cancellationToken) =>
        TypedResults.Created("/api/accounts", new CreatedAccount(await mediator.Send(command, cancellationToken)));

    private static async Task<Created<CreatedAccount>> OpenStaff(
        IMediator mediator, OpenStaffAccount command, CancellationToken cancellationToken) =>
        TypedResults.Created("/api/accounts", new CreatedAccount(await mediator.Send(command, cancellationToken)));

    private static async Task<Created<MachineClientCredentials>> Register(
        IMediator mediator, RegisterMachineClient command, CancellationToken cancellationToken) =>
        TypedResults.Created("/api/accounts", await mediator.Send(command, cancellationToken));

    private static async Task<NoContent> Assign(IMediator mediator, Guid id, RolesBody body, CancellationToken cancellationToken)
    {
        await mediator.Send(new AssignRoles(id, body.Roles), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Disable(IMediator mediator, Guid id, CancellationToken cancellationToken)
    {
        await mediator.Send(new DisableAccount(id), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Enable(IMediator mediator, Guid id, CancellationToken cancellationToken)
    {
        await mediator.Send(new EnableAccount(id), cancellationToken);
        return TypedResults.NoContent();
    }

    public sealed record RolesBody(IReadOnlyList<Role> Roles);
}
