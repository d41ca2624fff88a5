using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

/// <summary>The audit on site of an application: team, checklist, corrections, report.</summary>
internal sealed class OnSiteAuditEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/branch-centre-applications").WithTags("OnSiteAudits");
        group.MapGet("/{id:guid}/experts", Propose).WithName(nameof(ProposeAuditTeam)).RequirePermission(Permission.ReviewApplications);
        group.MapPost("/{id:guid}/experts", Assign).WithName(nameof(AssignExperts)).RequirePermission(Permission.ReviewApplications);
        group.MapPost("/{id:guid}/audit/declare", Declare).WithName(nameof(DeclareImpartiality)).RequirePermission(Permission.AuditOnSite);
        group.MapPost("/{id:guid}/audit/recuse", Recuse).WithName(nameof(RecuseFromAudit)).RequirePermission(Permission.AuditOnSite);
        group.MapPost("/{id:guid}/visits", Visit).WithName(nameof(ProposeVisit)).RequirePermission(Permission.ReviewApplications);
        group.MapPost("/{id:guid}/visits/agree", Agree).WithName(nameof(AgreeToVisit)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/{id:guid}/visits/ask-other", AskOther).WithName(nameof(AskForOtherVisit)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapGet("/{id:guid}/visits/invitation", Invitation).WithName(nameof(DownloadVisitInvitation)).RequirePermission(Permission.ReadApplications);
        group.MapGet("/{id:guid}/audit", Get).WithName(nameof(GetAudit)).RequirePermission(Permission.ReadApplications);
        group.MapPut("/{id:guid}/audit/findings", Record).WithName(nameof(RecordAudit)).RequirePermission(Permission.AuditOnSite);
        group.MapPost("/{id:guid}/audit/settle", Settle).WithName(nameof(SettleAuditConflict)).RequirePermission(Permission.AuditOnSite);
        group.MapPut("/{id:guid}/audit/scope", Confirm).WithName(nameof(ConfirmAuditedScope)).RequirePermission(Permission.AuditOnSite);
        group.MapPost("/{id:guid}/audit/sign", Sign).WithName(nameof(SignAudit)).RequirePermission(Permission.AuditOnSite);
        group.MapPost("/{id:guid}/audit/corrections", Prove).WithName(nameof(ProveCorrection)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/{id:guid}/audit/corrections/verify", Verify).WithName(nameof(VerifyCorrection)).RequirePermission(Permission.AuditOnSite);
        group.MapPost("/{id:guid}/audit/conclude", Conclude).WithName(nameof(ConcludeAudit)).RequirePermission(Permission.AuditOnSite);
    }

    private static async Task<Ok<IReadOnlyList<AuditCandidate>>> Propose(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ProposeAuditTeam(id), cancellationToken));

    private static Task<NoContent> Declare(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new DeclareImpartiality(id, body.Version), cancellationToken);

    private static Task<NoContent> Recuse(Guid id, RecuseFromAuditBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new RecuseFromAudit(id, body.Reason, body.Version), cancellationToken);

    private static Task<NoContent> Assign(Guid id, AssignExpertsBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new AssignExperts(id, body.Experts, body.Version), cancellationToken);

    private static Task<NoContent> Visit(Guid id, ProposeVisitBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new ProposeVisit(id, body.Time, body.Version), cancellationToken);

    private static Task<NoContent> Agree(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new AgreeToVisit(id, body.Version), cancellationToken);

    private static Task<NoContent> AskOther(Guid id, AskForOtherVisitBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new AskForOtherVisit(id, body.Reason, body.Version), cancellationToken);

    private static async Task<FileContentHttpResult> Invitation(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var file = await mediator.Send(new DownloadVisitInvitation(id), cancellationToken);
        return TypedResults.File(file.Content, "text/calendar; charset=utf-8", file.FileName);
    }

    private static async Task<Ok<AuditSheet>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetAudit(id), cancellationToken));

    private static Task<NoContent> Record(Guid id, RecordAuditBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new RecordAudit(id, body.Findings), cancellationToken);

    private static Task<NoContent> Settle(Guid id, SettleAuditConflictBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new SettleAuditConflict(id, body.Item, body.FindingId, body.Version), cancellationToken);

    private static Task<NoContent> Confirm(Guid id, ConfirmAuditedScopeBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new ConfirmAuditedScope(id, body.AuditedOn, body.Scope, body.Version), cancellationToken);

    private static Task<NoContent> Sign(Guid id, SignatureBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new SignAudit(id, body.Name, body.Code, body.Version), cancellationToken);

    private static Task<NoContent> Prove(Guid id, ProveCorrectionBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new ProveCorrection(id, body.ActionId, body.Note, body.Evidence, body.Version), cancellationToken);

    private static Task<NoContent> Verify(Guid id, VerifyCorrectionBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new VerifyCorrection(id, body.ActionId, body.Accepted, body.Remark, body.Version), cancellationToken);

    private static Task<NoContent> Conclude(Guid id, ConcludeAuditBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new ConcludeAudit(id, body.Passed, body.Conclusion, body.Version), cancellationToken);

    private static async Task<NoContent> Done(IMediator mediator, ICommand command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.NoContent();
    }
}
