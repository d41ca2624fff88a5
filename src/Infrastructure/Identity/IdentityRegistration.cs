using CmtsEval.Application.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Identity;

internal static class IdentityRegistration
{
    private const int FailuresBeforeLock = 5;
    private static readonly TimeSpan LockLasts = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AccountSettings>().Bind(configuration.GetSection(AccountSettings.Section));
        services.AddIdentityCore<AppUser>(options =>
            {
                options.Password.RequiredLength = PasswordRules.MinimumLength;
                options.Password.RequiredUniqueChars = PasswordRules.DistinctCharacters;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = FailuresBeforeLock;
                options.Lockout.DefaultLockoutTimeSpan = LockLasts;
                options.Lockout.AllowedForNewUsers = true;
                options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";
                options.User.RequireUniqueEmail = false;
            })
            .AddUserStore<AppUserStore>()
            .AddPasswordValidator<PasswordRules>()
            .AddSignInManager()
            .AddDefaultTokenProviders();

        services.AddSingleton<AccountFinder>();
        services.AddScoped<KnownPasswords>();
        services.AddScoped<ISignIn, SignInDesk>();
        services.AddScoped<ISecondFactor, SecondFactor>();
        services.AddScoped<IPersonalSignatures, PersonalSignatures>();
        services.AddScoped<IAccountRegister, AccountRegister>();
        services.AddScoped<IAccounts, Accounts>();
        services.AddScoped<IContactVerification, ContactVerification>();
        return services;
    }
}
