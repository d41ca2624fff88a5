using AutoMapper;
using AutoMapper.QueryableExtensions;
using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Certificates;
using CmtsEval.Application.Common;
using CmtsEval.Application.Examinations;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>A mapped read asks the database for what it shows and for nothing else.</summary>
internal sealed class ProjectionTests : FunctionalTest
{
    [Test]
    public async Task A_row_of_the_certificate_register_leaves_identity_photo_and_history_where_they_are() =>
        (await SqlOf<Certificate, CertificateRow>()).ShouldSatisfyAllConditions(
            sql => sql.ShouldContain("number"),
            sql => sql.ShouldNotContain("identity_number"),
            sql => sql.ShouldNotContain("photo"),
            sql => sql.ShouldNotContain("history"));

    [Test]
    public async Task A_trainees_certificate_adds_only_the_token() =>
        (await SqlOf<Certificate, MyCertificate>()).ShouldSatisfyAllConditions(
            sql => sql.ShouldContain("token"),
            sql => sql.ShouldNotContain("identity_number"));

    [Test]
    public async Task A_class_is_counted_and_dated_in_the_database() =>
        (await SqlOf<TrainingClass, TrainingClassRow>()).ShouldSatisfyAllConditions(
            sql => sql.ShouldContain("count(*)"),
            sql => sql.ShouldContain("min("),
            sql => sql.ShouldContain("max("),
            sql => sql.ShouldNotContain("cancellation_reason"));

    [Test]
    public async Task An_examination_is_counted_in_the_database() =>
        (await SqlOf<Examination, ExaminationRow>()).ShouldSatisfyAllConditions(
            sql => sql.ShouldContain("count(*)"),
            sql => sql.ShouldNotContain("wishes"));

    [Test]
    public async Task An_application_in_a_list_leaves_its_form_where_it_is() =>
        (await SqlOf<BranchCentreApplication, ApplicationLine>()).ShouldSatisfyAllConditions(
            sql => sql.ShouldContain("xmin"),
            sql => sql.ShouldNotContain("document"));

    [Test]
    public async Task A_centre_in_public_leaves_the_hashes_of_its_papers_where_they_are() =>
        (await SqlOf<BranchCentre, BranchCentreView>()).ShouldSatisfyAllConditions(
            sql => sql.ShouldContain("licence_number"),
            sql => sql.ShouldNotContain("sha256"));

    private static Task<string> SqlOf<T, TRow>()
        where T : class =>
        Testing.WithAsync<IServiceProvider, string>(Users.Administrator, services => Task.FromResult(
            services.GetRequiredService<IReadDb>().Set<T>()
                .ProjectTo<TRow>(services.GetRequiredService<IConfigurationProvider>())
                .ToQueryString()));
}
