using CmtsEval.Domain.Common;
using MediatR;

namespace CmtsEval.Application.Common;

/// <summary>Carries a domain event through the mediator, so that the domain itself need not know it.</summary>
public sealed record DomainEventNotification<TEvent>(TEvent Happened) : INotification
    where TEvent : IDomainEvent;

/// <summary>Reacts in the transaction of the command that raised the event; it changes aggregates and never saves.</summary>
public interface IDomainEventHandler<TEvent> : INotificationHandler<DomainEventNotification<TEvent>>
    where TEvent : IDomainEvent
{
    Task On(TEvent happened, CancellationToken cancellationToken);

    Task INotificationHandler<DomainEventNotification<TEvent>>.Handle(
        DomainEventNotification<TEvent> notification, CancellationToken cancellationToken) => On(notification.Happened, cancellationToken);
}
