using System.Text.Json.Nodes;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Experts;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;
using CmtsEval.Infrastructure.Persistence;
using CmtsEval.Infrastructure.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace CmtsEval.Web.AcceptanceTests.Isolation;

/// <summary>The ids of another centre's records, by the names that routes and bodies give them.</summary>
internal sealed class ForeignRecords
{
    private readonly Dictionary<string, Guid> _ids = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<Guid> All => _ids.Values;

    public static async Task<ForeignRecords> LoadAsync(IConfiguration configuration)
    {
        await using var owner = DatabaseRegistration.OpenAsOwner(configuration, DataKeyRing.Load(configuration, mayCreate: false));
        var records = new ForeignRecords();
        await records.AddAsync<BranchCentreApplication, BranchCentreApplicationId>(owner, "branch-centre-applications", "applicationId");
        await records.AddAsync<TrainingPlan, TrainingPlanId>(owner, "training-plans", "planId");
        await records.AddAsync<TrainingNotice, TrainingNoticeId>(owner, "training-notices", "noticeId");
        await records.AddAsync<Registration, RegistrationId>(owner, "registrations", "registrationId");
        await records.AddAsync<TrainingClass, TrainingClassId>(owner, "training-classes", "classId");
        await records.AddAsync<Examination, ExaminationId>(owner, "examinations", "examinationId");
        await records.AddAsync<ResultSubmission, ResultSubmissionId>(owner, "result-submissions", "submissionId");
        await records.AddAsync<Certificate, CertificateId>(owner, "certificates", "certificateId");
        await records.AddAsync<StoredFile, StoredFileId>(owner, "files", "fileId");
        await records.AddAsync<BranchCentre, BranchCentreId>(owner, "branch-centres", "centreId");
        await records.AddAsync<CentreChangeRequest, CentreChangeRequestId>(owner, "centre-changes", "changeId");
        await records.AddAsync<Teacher, TeacherId>(owner, "teachers", "teacherId");
        await records.AddAsync<Assessor, AssessorId>(owner, "assessors", "assessorId");
        await records.AddAsync<ManagementMember, ManagementMemberId>(owner, "management-members", "memberId");
        await records.AddAsync<Expert, ExpertId>(owner, "experts", "expertId");
        await records.AddAsync<BlacklistEntry, BlacklistEntryId>(owner, "blacklist-entries", "entryId");
        var trainingClass = await owner.Set<TrainingClass>().Include(held => held.Sessions).Include(held => held.Members).FirstAsync();
        records._ids["sessionId"] = trainingClass.Sessions[0].Id.Value;
        records._ids["traineeId"] = trainingClass.Members[0].TraineeId.Value;
        var examination = await owner.Set<Examination>().Include(held => held.Papers).FirstAsync();
        records._ids["paperId"] = examination.Papers[0].Id.Value;
        var plan = await owner.Set<TrainingPlan>().Include(drafted => drafted.Rows).FirstAsync();
        records._ids["planRowId"] = plan.Rows[0].Id.Value;
        return records;
    }

    /// <summary>The id that a parameter of this name under this group of routes means; a random one where it means nothing here.</summary>
    public Guid IdFor(string parameter, string group) =>
        _ids.TryGetValue(parameter == "id" ? group : parameter, out var id) ? id : Guid.CreateVersion7();

    /// <summary>Puts foreign ids into every id field of a body; answers whether there was one.</summary>
    public bool PutInto(JsonNode? body)
    {
        var put = false;
        switch (body)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields.ToList())
                {
                    if (name.EndsWith("Id", StringComparison.Ordinal) && _ids.TryGetValue(name, out var id))
                    {
                        fields[name] = id;
                        put = true;
                    }
                    else
                    {
                        put |= PutInto(value);
                    }
                }

                break;
            case JsonArray items:
                put = items.Aggregate(false, (any, item) => PutInto(item) || any);
                break;
        }

        return put;
    }

    private async Task AddAsync<T, TId>(CmtsEvalDbContext owner, string group, string name)
        where T : AggregateRoot<TId>
        where TId : struct, IEntityId<TId>
    {
        var id = (await owner.Set<T>().OrderBy(record => record.Id).Select(record => record.Id).FirstAsync()).Value;
        _ids[group] = id;
        _ids[name] = id;
    }
}
