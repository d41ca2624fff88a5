using CmtsEval.Application.Blacklist;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Files;
using CmtsEval.Application.Registrations;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class RegistrationEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/training-notices/{noticeId:guid}/registrations", Register).WithTags("Registrations")
            .WithName(nameof(RegisterTrainee)).RequirePermission(Permission.RegisterTrainee);
        routes.MapGet("/api/me/registrations", ListMine).WithTags("Registrations")
            .WithName(nameof(ListMyRegistrations)).RequirePermission(Permission.ReadOwnRegistrations);

        var group = routes.MapGroup("/api/registrations").WithTags("Registrations");
        group.MapGet("/", List).WithName(nameof(ListRegistrations)).RequirePermission(Permission.ReadRegistrations);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetRegistration)).RequirePermission(Permission.ReadRegistrations);
        group.MapPost("/{id:guid}/reveal", Reveal).WithName(nameof(RevealTraineeIdentity)).RequirePermission(Permission.UnmaskPersonalData);
        group.MapPost("/{id:guid}/proofs", Attach).WithName(nameof(AttachProofs)).RequirePermission(Permission.HandInProofs);
        group.MapPut("/{id:guid}/claim", Correct).WithName(nameof(CorrectRegistration)).RequirePermission(Permission.HandInProofs);
        group.MapPost("/{id:guid}/submit", Submit).WithName(nameof(SubmitRegistration)).RequirePermission(Permission.HandInProofs);
        group.MapPost("/{id:guid}/withdraw", Withdraw).WithName(nameof(WithdrawRegistration)).RequirePermission(Permission.HandInProofs);
        group.MapPost("/{id:guid}/proofs/{kind}/check", Check).WithName(nameof(CheckProof)).RequirePermission(Permission.CheckRegistrations);
        group.MapPost("/{id:guid}/accept", Accept).WithName(nameof(AcceptRegistration)).RequirePermission(Permission.CheckRegistrations);
        group.MapPost("/{id:guid}/return", Return).WithName(nameof(ReturnRegistration)).RequirePermission(Permission.CheckRegistrations);
        group.MapPost("/{id:guid}/reject", Reject).WithName(nameof(RejectRegistration)).RequirePermission(Permission.CheckRegistrations);
        group.MapPost("/{id:guid}/payment", Pay).WithName(nameof(RecordPayment)).RequirePermission(Permission.RecordPayments);
        group.MapPost("/{id:guid}/blacklist", Blacklist).WithName(nameof(BlacklistTrainee)).RequirePermission(Permission.BlacklistTrainee);
        group.MapGet("/{id:guid}/blacklist", Ask).WithName(nameof(AskBlacklist)).RequirePermission(Permission.AskBlacklist);
        group.MapGet("/sheet/template", Template).WithName(nameof(DownloadRegistrationTemplate)).RequirePermission(Permission.ImportRegistrations);
        group.MapPost("/proofs/match", Match).WithName(nameof(MatchProofs)).RequirePermission(Permission.ImportRegistrations);
        group.MapPost("/sheet/preview", Preview).WithName(nameof(PreviewRegistrationSheet)).RequirePermission(Permission.ImportRegistrations);
        group.MapPost("/sheet/import", Import).WithName(nameof(ImportRegistrations)).RequirePermission(Permission.ImportRegistrations);
    }

    private static async Task<Created<Guid>> Register(
        Guid noticeId, RegisterTraineeBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        var command = new RegisterTrainee(noticeId, body.Person, body.ConditionNumber, body.Background, body.Particulars, body.Consents, body.Origin);
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/registrations/{id}", id);
    }

    private static async Task<Ok<IReadOnlyList<RegistrationView>>> ListMine(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListMyRegistrations(), cancellationToken));

    private static async Task<Ok<Page<ListRegistrations.Item>>> List(
        RegistrationStatus? status, Guid? noticeId, string? name, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListRegistrations(status, noticeId, name, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<RegistrationView>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetRegistration(id), cancellationToken));

    private static async Task<Ok<RevealTraineeIdentity.Answer>> Reveal(
        Guid id, PurposeBody body, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new RevealTraineeIdentity(id, body.Purpose), cancellationToken));

    private static async Task<NoContent> Attach(Guid id, ProofsBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new AttachProofs(id, body.Proofs), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Correct(Guid id, ClaimBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new CorrectRegistration(id, body.ConditionNumber, body.Background, body.Particulars, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Submit(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new SubmitRegistration(id, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Withdraw(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new WithdrawRegistration(id, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Check(
        Guid id, ProofKind kind, VerdictBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new CheckProof(id, kind, body.Verdict, body.Remark, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Accept(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new AcceptRegistration(id, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Return(Guid id, ReturnRegistrationBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ReturnRegistration(id, body.Reason, body.Claim, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Reject(Guid id, SeenReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RejectRegistration(id, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Pay(Guid id, PaymentBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RecordPayment(id, body.Amount, body.ReceiptNumber, body.PaidOn, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Created<Guid>> Blacklist(Guid id, BlacklistBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        var entry = await mediator.Send(new BlacklistTrainee(id, body.Ground, body.EvidenceFileIds), cancellationToken);
        return TypedResults.Created($"/api/registrations/{id}/blacklist", entry);
    }

    private static async Task<Ok<AskBlacklist.Answer>> Ask(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new AskBlacklist(id), cancellationToken));

    private static async Task<FileContentHttpResult> Template(IMediator mediator, CancellationToken cancellationToken)
    {
        var template = await mediator.Send(new DownloadRegistrationTemplate(), cancellationToken);
        return TypedResults.File(template.Content, FileType.Xlsx.MediaType(), template.FileName);
    }

    private static async Task<Ok<IReadOnlyList<MatchProofs.Item>>> Match(MatchProofs query, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(query, cancellationToken));

    private static async Task<Ok<PreviewRegistrationSheet.Answer>> Preview(
        PreviewRegistrationSheet query, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(query, cancellationToken));

    private static async Task<Ok<ImportRegistrations.Answer>> Import(
        ImportRegistrations command, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(command, cancellationToken));
}
