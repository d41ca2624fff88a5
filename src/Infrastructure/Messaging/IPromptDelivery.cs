namespace CmtsEval.Infrastructure.Messaging;

/// <summary>Has posted messages delivered at once instead of at the next round of <see cref="DeliverMessages"/>.</summary>
internal interface IPromptDelivery
{
    void Ask();
}

/// <summary>Where this process runs no jobs: the next round, at most a minute away, delivers.</summary>
internal sealed class DeliveryInItsTime : IPromptDelivery
{
    public void Ask()
    {
    }
}
