using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Trainees;
using CmtsEval.Infrastructure.Identity;
using CmtsEval.Infrastructure.Persistence.Conventions;
using CmtsEval.Infrastructure.Persistence.Isolation;
using CmtsEval.Infrastructure.PersonalData;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence;

/// <summary>The one model of the database; its scope says whose rows it shows.</summary>
public sealed class CmtsEvalDbContext(DbContextOptions<CmtsEvalDbContext> options, PersonalDataCipher cipher)
    : IdentityUserContext<AppUser, Guid>(options)
{
    private DataScope? _scope;

    /// <summary>True for migrations and maintenance, which run as the tables' owner; false for the application.</summary>
    public bool IsOwner => _scope is null;

    public bool SeesEverything => _scope is null || _scope.SeesEverything;

    public BranchCentreId Centre => new(_scope?.Centre ?? Guid.Empty);

    public TraineeId Trainee => new(_scope?.Trainee ?? Guid.Empty);

    public UserId User => new(_scope?.User ?? Guid.Empty);

    internal PersonalDataCipher Cipher => cipher;

    internal void ScopeTo(DataScope scope) => _scope = scope;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        TypeConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.UseOpenIddict();
        builder.ApplyConfigurationsFromAssembly(typeof(CmtsEvalDbContext).Assembly);
        ModelConventions.Apply(builder, cipher);
        ModelIsolation.Apply(builder, this);
    }
}
