using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Architecture.Tests;

/// <summary>Trainees and centres deal with each other directly: nothing lets an agent act (A09.1).</summary>
public class DirectChannelTests
{
    private static readonly string[] WordsOfAgents = ["Agent", "Agency", "Broker", "Referrer", "Referral", "OnBehalf", "Commission", "Proxy"];

    /// <summary>Where an agent is what is reported, not who acts.</summary>
    private static readonly string[] Reports = ["ReportAgent", "AgentReported"];

    [Test, Article("A09.1")]
    public void No_role_and_no_permission_is_an_agents() =>
        Enum.GetNames<Role>().Concat(Enum.GetNames<Permission>()).Where(IsOfAgents).ShouldBeEmpty();

    [Test, Article("A09.1")]
    public void No_request_and_no_field_of_one_names_an_agent() =>
        Code.Requests.SelectMany(request => request.GetProperties().Select(property => property.Name).Append(request.Name))
            .Where(IsOfAgents).Except(Reports).ShouldBeEmpty();

    [Test, Article("A09.1")]
    public void Only_trainees_register_and_only_for_themselves()
    {
        Permissions.Of([Role.Trainee]).ShouldContain(Permission.RegisterTrainee);
        Enum.GetValues<Role>().Where(role => role is not Role.Trainee && Permissions.Of([role]).Contains(Permission.RegisterTrainee)).ShouldBeEmpty();
        typeof(Application.Registrations.RegisterTrainee).GetProperties()
            .Where(property => property.Name is "TraineeId" or "AccountId" or "UserId").ShouldBeEmpty();
    }

    private static bool IsOfAgents(string name) => WordsOfAgents.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
