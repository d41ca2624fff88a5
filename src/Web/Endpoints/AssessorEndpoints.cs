using CmtsEval.Application.Assessors;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Assessors;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

public sealed record EditAssessorBody(
    string? Mobile, string? Title, string? Employer, string? OccupationCode, IReadOnlyList<string> Specialties, uint? Version);

public sealed record EnrolAssessorBody(Guid CourseId, uint? Version);

public sealed record WithdrawAssessorBody(string? Reason, uint? Version);

internal sealed class AssessorEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/public/assessor-certificates/{number}", Verify)
            .WithTags("Assessors").WithName(nameof(VerifyAssessorCertificate)).Public();

        var group = routes.MapGroup("/api/assessors").WithTags("Assessors");
        group.MapGet("/", List).WithName(nameof(ListAssessors)).RequirePermission(Permission.ReadStaffRegisters);
        group.MapGet("/commitment-letter", Letter).WithName(nameof(GetCommitmentLetter)).RequirePermission(Permission.SignCommitmentLetter);
        group.MapPost("/commitment-letter", Sign).WithName(nameof(SignCommitmentLetter)).RequirePermission(Permission.SignCommitmentLetter);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetAssessor)).RequirePermission(Permission.ReadStaffRegisters);
        group.MapPost("/", Nominate).WithName(nameof(NominateAssessor)).RequirePermission(Permission.ManageStaffRegisters);
        group.MapPut("/{id:guid}", Edit).WithName(nameof(EditAssessor)).RequirePermission(Permission.ManageStaffRegisters);
        group.MapPost("/{id:guid}/enrol", Enrol).WithName(nameof(EnrolAssessor)).RequirePermission(Permission.ManageStaffRegisters);
        group.MapPost("/{id:guid}/certify", Certify).WithName(nameof(CertifyAssessor)).RequirePermission(Permission.CertifyAssessors);
        group.MapPost("/{id:guid}/withdraw", Withdraw).WithName(nameof(WithdrawAssessor)).RequirePermission(Permission.WithdrawAssessors);
        group.MapPost("/{id:guid}/development", Develop).WithName(nameof(RecordAssessorDevelopment)).RequirePermission(Permission.ManageStaffRegisters);
    }

    private static async Task<Ok<AssessorCertificateView>> Verify(string number, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new VerifyAssessorCertificate(number), cancellationToken));

    private static async Task<Ok<Page<AssessorLine>>> List(
        Guid? centreId,
        string? specialty,
        AssessorStatus? status,
        bool? awaitsCertificate,
        string? cursor,
        int? size,
        IMediator mediator,
        CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(
            new ListAssessors(centreId, specialty, status, new PageRequest(cursor, size), awaitsCertificate ?? false), cancellationToken));

    private static async Task<Ok<CommitmentLetterView>> Letter(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetCommitmentLetter(), cancellationToken));

    private static Task<NoContent> Sign(SignCommitmentLetter command, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, command, cancellationToken);

    private static async Task<Ok<AssessorView>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetAssessor(id), cancellationToken));

    private static async Task<Created<Guid>> Nominate(NominateAssessor command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/assessors/{id}", id);
    }

    private static Task<NoContent> Edit(Guid id, EditAssessorBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(
            mediator,
            new EditAssessor(id, body.Mobile, body.Title, body.Employer, body.OccupationCode, body.Specialties, body.Version),
            cancellationToken);

    private static Task<NoContent> Enrol(Guid id, EnrolAssessorBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new EnrolAssessor(id, body.CourseId, body.Version), cancellationToken);

    private static Task<NoContent> Certify(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new CertifyAssessor(id, body.Version), cancellationToken);

    private static Task<NoContent> Withdraw(Guid id, WithdrawAssessorBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new WithdrawAssessor(id, body.Reason, body.Version), cancellationToken);

    private static Task<NoContent> Develop(Guid id, DevelopmentBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new RecordAssessorDevelopment(id, body.Record, body.Version), cancellationToken);

    private static async Task<NoContent> Done(IMediator mediator, ICommand command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.NoContent();
    }
}
