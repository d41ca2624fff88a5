using CmtsEval.Application.Accounts;
using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Behaviours;
using CmtsEval.Application.Examinations;
using CmtsEval.Application.Files;
using CmtsEval.Application.Home;
using CmtsEval.Application.People;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.Registrations.Sheet;
using CmtsEval.Application.Settings;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Application;

public static class DependencyInjection
{
    /// <summary>Registers every use case with its pipeline: refusal audit → permission → validation → unit of work → idempotency → handler.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services, IConfiguration configuration)
    {
        var assembly = typeof(DependencyInjection).Assembly;

        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.Scan(scan => scan.FromAssemblies(assembly)
            .AddClasses(classes => classes.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
            .AsImplementedInterfaces(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
            .WithScopedLifetime()
            .AddClasses(classes => classes.AssignableTo(typeof(INotificationHandler<>)), publicOnly: false)
            .AsImplementedInterfaces(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(INotificationHandler<>))
            .WithScopedLifetime()
            .AddClasses(classes => classes.AssignableTo<IWaitingTaskSource>(), publicOnly: false)
            .As<IWaitingTaskSource>()
            .WithScopedLifetime()
            .AddClasses(classes => classes.AssignableTo(typeof(IValidator<>)), publicOnly: false)
            .AsImplementedInterfaces(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IValidator<>))
            .WithSingletonLifetime());

        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(RefusalAuditBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(PermissionBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(UnitOfWorkBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(IdempotencyBehaviour<,>));

        services.AddAutoMapper(
            options =>
            {
                options.LicenseKey = configuration["AutoMapper:LicenseKey"];
                options.AddMaps(assembly);
            });

        services.Scan(scan => scan.FromAssemblies(assembly)
            .AddClasses(classes => classes.AssignableTo<IFileAccessRule>(), publicOnly: false)
            .As<IFileAccessRule>()
            .WithScopedLifetime());
        services.AddScoped<IFiles, StoredFiles>();
        services.AddSingleton<TrainingSettings>();
        services.AddScoped<SessionCalendar>();
        services.AddSingleton<ExaminationSettings>();
        services.AddScoped<AttendanceSheetLoader>();
        services.AddScoped<MarkSheetLoader>();
        services.AddScoped<SelfRegistration>();
        services.AddScoped<ManagedAccounts>();
        services.AddScoped<CentrePapers>();
        services.AddScoped<CentreApplications>();
        services.AddScoped<CentreConditions>();
        services.AddScoped<Expiries>();
        services.AddScoped<CentresInNeed>();
        services.AddScoped<StaffAccounts>();
        services.AddSingleton(configuration.GetSection("Assessors").Get<AssessorRules>() ?? AssessorRules.Default);
        services.AddScoped<AuditReports>();
        services.AddScoped<ExpertPool>();
        services.AddScoped<OpenCorrections>();
        services.AddScoped<EffectiveSettings>();
        services.AddScoped<RegistrationReader>();
        services.AddScoped<NoticeCalendar>();
        services.AddScoped<RegistrationSheet>();
        services.AddSingleton(configuration.GetSection("BranchCentreApplications").Get<ApplicationThresholds>() ?? ApplicationThresholds.Default);

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IClock, ShanghaiClock>();
        return services;
    }
}
