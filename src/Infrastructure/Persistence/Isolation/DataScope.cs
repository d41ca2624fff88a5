using CmtsEval.Application.Common;

namespace CmtsEval.Infrastructure.Persistence.Isolation;

/// <summary>Whose records the contexts of one request see: the caller's, unless a use case crosses centres.</summary>
internal sealed class DataScope(ICurrentUser user) : IDataScope
{
    private bool _everything;

    public bool SeesEverything => _everything || user.SeesEveryCentre;

    public Guid Centre => user.CentreId?.Value ?? Guid.Empty;

    public Guid Trainee => user.TraineeId?.Value ?? Guid.Empty;

    public Guid User => user.SignedInId?.Value ?? Guid.Empty;

    public void SeeEverything() => _everything = true;
}
