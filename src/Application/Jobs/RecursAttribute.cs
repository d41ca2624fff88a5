namespace CmtsEval.Application.Jobs;

/// <summary>When a job runs, as a cron expression of five fields in the time of Asia/Shanghai: <c>0 8 * * *</c> is every day at 08:00.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RecursAttribute(string cron) : Attribute
{
    public string Cron { get; } = cron;
}
