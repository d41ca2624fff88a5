using CmtsEval.Domain.Supervision;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class ComplaintRepository(CmtsEvalDbContext context) : Repository<Complaint, ComplaintId>(context), IComplaintRepository;
