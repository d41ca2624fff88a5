using System.Net;
using System.Text;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.BranchCentres;

internal sealed class PrintApplicationTests : AcceptanceTest
{
    [Test, Article("A07.1")]
    public async Task Is_a_pdf_for_the_applicant_and_the_society_and_unknown_to_another_unit()
    {
        var application = await Given.ASubmittedApplication();
        var path = $"/api/branch-centre-applications/{application.Id}/pdf";

        var own = await application.Applicant.GetAsync(path);
        var reviewers = await (await SignedInAs(Role.SocietyReviewer)).GetByteArrayAsync(path);
        var strangers = await (await SignedInAs(Role.BranchManager, "manager-2")).GetAsync(path);
        var trainees = await (await SignedInAs(Role.Trainee)).GetAsync(path);

        own.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var content = await own.Content.ReadAsByteArrayAsync();
        Encoding.ASCII.GetString(content, 0, 5).ShouldBe("%PDF-");
        reviewers.ShouldBe(content);
        strangers.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        trainees.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
