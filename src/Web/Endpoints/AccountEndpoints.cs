using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

/// <summary>What people do with their own account, signing in included.</summary>
internal sealed class AccountEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/account").WithTags("Account");
        group.MapPost("/sign-in", Send<SignIn, StartedSession>).WithName(nameof(SignIn)).Public().RequireRateLimiting(Limits.SignIn);
        group.MapPost("/sign-in/second-factor/begin", Send<BeginSecondFactorAtSignIn, SecondFactorKey>)
            .WithName(nameof(BeginSecondFactorAtSignIn)).Public().RequireRateLimiting(Limits.SignIn);
        group.MapPost("/sign-in/second-factor/confirm", Send<ConfirmSecondFactorAtSignIn, SecondFactorEnrolled>)
            .WithName(nameof(ConfirmSecondFactorAtSignIn)).Public().RequireRateLimiting(Limits.SignIn);
        group.MapPost("/sign-out", SignOutOfBrowser).WithName(nameof(SignOut)).Public();
        group.MapPost("/verification-code", RequestCode)
            .WithName(nameof(RequestVerificationCode)).Public().RequireRateLimiting(Limits.SignIn);
        group.MapPost("/trainee", Create<CreateTraineeAccount>).WithName(nameof(CreateTraineeAccount)).Public().RequireRateLimiting(Limits.SignIn);
        group.MapPost("/organisation", Create<CreateOrganisationAccount>)
            .WithName(nameof(CreateOrganisationAccount)).Public().RequireRateLimiting(Limits.SignIn);

        group.MapGet("/me", Me).WithName(nameof(GetMyAccount)).RequirePermission(Permission.UseOwnAccount);
        group.MapPost("/password", Change).WithName(nameof(ChangePassword)).RequirePermission(Permission.UseOwnAccount);
        group.MapPost("/second-factor/begin", Begin).WithName(nameof(BeginSecondFactor)).RequirePermission(Permission.UseOwnAccount);
        group.MapPost("/second-factor/confirm", Send<ConfirmSecondFactor, SecondFactorEnrolled>)
            .WithName(nameof(ConfirmSecondFactor)).RequirePermission(Permission.UseOwnAccount);
        group.MapPost("/second-factor/disable", Disable).WithName(nameof(DisableSecondFactor)).RequirePermission(Permission.UseOwnAccount);
    }

    private static async Task<Ok<TAnswer>> Send<TCommand, TAnswer>(IMediator mediator, TCommand command, CancellationToken cancellationToken)
        where TCommand : ICommand<TAnswer> => TypedResults.Ok(await mediator.Send(command, cancellationToken));

    private static async Task<Created<CreatedAccount>> Create<TCommand>(IMediator mediator, TCommand command, CancellationToken cancellationToken)
        where TCommand : ICommand<Guid> =>
        TypedResults.Created("/api/account/me", new CreatedAccount(await mediator.Send(command, cancellationToken)));

    private static async Task<NoContent> SignOutOfBrowser(IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new SignOut(), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Accepted> RequestCode(IMediator mediator, RequestVerificationCode command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.Accepted((string?)null);
    }

    private static async Task<Ok<MyAccount>> Me(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetMyAccount(), cancellationToken));

    private static async Task<NoContent> Change(IMediator mediator, ChangePassword command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<SecondFactorKey>> Begin(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new BeginSecondFactor(), cancellationToken));

    private static async Task<NoContent> Disable(IMediator mediator, DisableSecondFactor command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.NoContent();
    }
}

public sealed record CreatedAccount(Guid Id);
