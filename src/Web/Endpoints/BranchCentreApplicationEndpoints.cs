using CmtsEval.Application.Accounts;
using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class BranchCentreApplicationEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/branch-centre-applications").WithTags("BranchCentreApplications");
        group.MapPost("/", Apply).WithName(nameof(ApplyForBranchCentre)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/extension", Extend).WithName(nameof(ApplyForScopeExtension)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/renewal", Renew).WithName(nameof(ApplyForRenewal)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapGet("/", List).WithName(nameof(ListApplications)).RequirePermission(Permission.ReadApplications);
        group.MapGet("/review-queue", Queue).WithName(nameof(ListReviewQueue)).RequirePermission(Permission.ReadApplicationQueue);
        group.MapGet("/reviewers", Reviewers).WithName(nameof(ListReviewers)).RequirePermission(Permission.ReviewApplications);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetApplication)).RequirePermission(Permission.ReadApplications);
        group.MapGet("/{id:guid}/checklist", Checklist).WithName(nameof(GetApplicationChecklist)).RequirePermission(Permission.ReadApplications);
        group.MapGet("/{id:guid}/changes", Changes).WithName(nameof(GetApplicationChanges)).RequirePermission(Permission.ReadApplications);
        group.MapGet("/{id:guid}/pdf", Print).WithName(nameof(PrintApplication)).RequirePermission(Permission.ReadApplications);
        group.MapPost("/{id:guid}/reveal-persons", Reveal).WithName(nameof(RevealApplicationPersons)).RequirePermission(Permission.UnmaskPersonalData);
        group.MapPatch("/{id:guid}", Edit).WithName(nameof(EditApplication)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapGet("/sheets/personnel/template", PersonnelTemplate).WithName(nameof(DownloadPersonnelTemplate)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapGet("/sheets/equipment/template", EquipmentTemplate).WithName(nameof(DownloadEquipmentTemplate)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/sheets/personnel/preview", PreviewPersonnel).WithName(nameof(PreviewPersonnelSheet)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/sheets/equipment/preview", PreviewEquipment).WithName(nameof(PreviewEquipmentSheet)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/{id:guid}/personnel-sheet", ImportPersonnel).WithName(nameof(ImportPersonnelSheet)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/{id:guid}/equipment-sheet", ImportEquipment).WithName(nameof(ImportEquipmentSheet)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/{id:guid}/submit", Submit).WithName(nameof(SubmitApplication)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/{id:guid}/withdraw", Withdraw).WithName(nameof(WithdrawApplication)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/{id:guid}/answers", Answer).WithName(nameof(AnswerReview)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/{id:guid}/reviewer", TakeReview).WithName(nameof(AssignReviewer)).RequirePermission(Permission.ReviewApplications);
        group.MapPost("/{id:guid}/review", Review).WithName(nameof(ReviewApplication)).RequirePermission(Permission.ReviewApplications);
        group.MapPost("/{id:guid}/return", Return).WithName(nameof(ReturnApplication)).RequirePermission(Permission.ReviewApplications);
        group.MapPost("/{id:guid}/accept-documents", Accept).WithName(nameof(AcceptDocuments)).RequirePermission(Permission.ReviewApplications);
        group.MapPost("/{id:guid}/agreement", Offer).WithName(nameof(OfferAgreement)).RequirePermission(Permission.ApproveBranchCentre);
        group.MapPost("/{id:guid}/agreement/sign", SignIt).WithName(nameof(SignAgreement)).RequirePermission(Permission.ApplyForBranchCentre);
        group.MapPost("/{id:guid}/approve", Approve).WithName(nameof(ApproveBranchCentre)).RequirePermission(Permission.ApproveBranchCentre);
        group.MapPost("/{id:guid}/refuse", Refuse).WithName(nameof(RefuseApplication)).RequirePermission(Permission.ApproveBranchCentre);
    }

    private static async Task<FileContentHttpResult> PersonnelTemplate(IMediator mediator, CancellationToken cancellationToken) =>
        Sheet(await mediator.Send(new DownloadPersonnelTemplate(), cancellationToken));

    private static async Task<FileContentHttpResult> EquipmentTemplate(IMediator mediator, CancellationToken cancellationToken) =>
        Sheet(await mediator.Send(new DownloadEquipmentTemplate(), cancellationToken));

    private static FileContentHttpResult Sheet(SheetFile sheet) =>
        TypedResults.File(sheet.Content, FileType.Xlsx.MediaType(), sheet.FileName);

    private static Task<Created<Guid>> Apply(IMediator mediator, CancellationToken cancellationToken) =>
        Begun(mediator, new ApplyForBranchCentre(), cancellationToken);

    private static Task<Created<Guid>> Extend(IMediator mediator, CancellationToken cancellationToken) =>
        Begun(mediator, new ApplyForScopeExtension(), cancellationToken);

    private static Task<Created<Guid>> Renew(IMediator mediator, CancellationToken cancellationToken) =>
        Begun(mediator, new ApplyForRenewal(), cancellationToken);

    private static async Task<Created<Guid>> Begun(IMediator mediator, ICommand<Guid> command, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/branch-centre-applications/{id}", id);
    }

    private static async Task<Ok<Page<ApplicationLine>>> List(
        ApplicationStatus? status, string? search, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListApplications(status, search, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<Page<QueueLine>>> Queue(
        ApplicationStatus? status, QueueOwner? owner, string? search, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListReviewQueue(status, owner, search, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<IReadOnlyList<AccountCard>>> Reviewers(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListReviewers(), cancellationToken));

    private static async Task<Ok<ApplicationChanges>> Changes(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetApplicationChanges(id), cancellationToken));

    private static async Task<FileContentHttpResult> Print(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var pdf = await mediator.Send(new PrintApplication(id), cancellationToken);
        return TypedResults.File(pdf.Content, "application/pdf", pdf.FileName);
    }

    private static async Task<Ok<ApplicationView>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetApplication(id), cancellationToken));

    private static async Task<Ok<ApplicationChecklistView>> Checklist(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetApplicationChecklist(id), cancellationToken));

    private static async Task<Ok<IReadOnlyList<RevealedPerson>>> Reveal(
        Guid id, RevealPersonsBody body, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new RevealApplicationPersons(id, body.Purpose), cancellationToken));

    private static Task<NoContent> Edit(Guid id, EditApplicationBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new EditApplication(id, body.Sections, body.Version), cancellationToken);

    private static async Task<Ok<SheetPreview>> PreviewPersonnel(PreviewPersonnelSheet query, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(query, cancellationToken));

    private static async Task<Ok<SheetPreview>> PreviewEquipment(PreviewEquipmentSheet query, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(query, cancellationToken));

    private static Task<NoContent> ImportPersonnel(Guid id, SheetBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new ImportPersonnelSheet(id, body.FileId, body.Version), cancellationToken);

    private static Task<NoContent> ImportEquipment(Guid id, SheetBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new ImportEquipmentSheet(id, body.FileId, body.Version), cancellationToken);

    private static Task<NoContent> Submit(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new SubmitApplication(id, body.Version), cancellationToken);

    private static Task<NoContent> Withdraw(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new WithdrawApplication(id, body.Version), cancellationToken);

    private static Task<NoContent> Answer(Guid id, AnswerReviewBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new AnswerReview(id, body.Answers, body.Version), cancellationToken);

    private static Task<NoContent> TakeReview(Guid id, AssignReviewerBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new AssignReviewer(id, body.ReviewerId, body.Version), cancellationToken);

    private static Task<NoContent> Review(Guid id, ReviewApplicationBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new ReviewApplication(id, body.Verdicts, body.Version), cancellationToken);

    private static Task<NoContent> Return(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new ReturnApplication(id, body.Version), cancellationToken);

    private static Task<NoContent> Accept(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new AcceptDocuments(id, body.Version), cancellationToken);

    private static Task<NoContent> Offer(Guid id, OfferAgreementBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new OfferAgreement(id, body.Scope, body.Version), cancellationToken);

    private static Task<NoContent> SignIt(Guid id, SignAgreementBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new SignAgreement(id, body.DocumentHash, body.Name, body.Code, body.Version), cancellationToken);

    private static async Task<Created<Guid>> Approve(Guid id, ApproveBranchCentreBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        var centre = await mediator.Send(new ApproveBranchCentre(id, body.Name, body.Code, body.Version), cancellationToken);
        return TypedResults.Created($"/api/branch-centres/{centre}", centre);
    }

    private static Task<NoContent> Refuse(Guid id, RefuseApplicationBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new RefuseApplication(id, body.Reason, body.Version), cancellationToken);

    private static async Task<NoContent> Done(IMediator mediator, ICommand command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.NoContent();
    }
}
