using CmtsEval.Application.Auditing;
using CmtsEval.Application.Calendars;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Examinations;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Infrastructure.Auditing;
using CmtsEval.Infrastructure.Calendars;
using CmtsEval.Infrastructure.Documents;
using CmtsEval.Infrastructure.ExamPapers;
using CmtsEval.Infrastructure.Identity;
using CmtsEval.Infrastructure.Jobs;
using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Infrastructure.Persistence;
using CmtsEval.Infrastructure.Spreadsheets;
using CmtsEval.Infrastructure.Storage;
using CmtsEval.Infrastructure.Tokens;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure;

public static class DependencyInjection
{
    /// <summary>Registers persistence and every other outside thing; a development environment may create its own keys.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration, bool isDevelopment)
    {
        services.AddDatabase(configuration, isDevelopment);
        services.AddScoped<IAuditTrail, AuditTrail>();
        services.AddDocuments(configuration);
        services.AddSingleton<ISheetReader, SheetReader>();
        services.AddSingleton<ISheetWriter, SheetWriter>();
        services.AddSingleton<ICalendarWriter, CalendarWriter>();
        services.AddScoped<IAuditReader, AuditReader>();
        services.AddAccounts(configuration);
        services.AddMessaging(configuration, isDevelopment);
        services.AddJobs(configuration);
        services.AddStorage(configuration);
        services.AddTokens(configuration, isDevelopment);
        services.AddSingleton<ISignInCodes, SignInCodes.SignInCodes>();
        services.AddScoped<IPaperVault, PaperVault>();
        services.AddScoped<ICustodyBreaches, CustodyBreaches>();
        return services;
    }
}
