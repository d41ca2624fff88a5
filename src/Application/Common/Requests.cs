using MediatR;

namespace CmtsEval.Application.Common;

/// <summary>Changes state; committed once, by the pipeline.</summary>
public interface ICommand<out TResult> : IRequest<TResult>, ICommandMarker;

/// <summary>Changes state and answers nothing.</summary>
public interface ICommand : ICommand<Unit>;

/// <summary>Tells commands from queries in the pipeline.</summary>
public interface ICommandMarker;

/// <summary>Reads, and changes nothing.</summary>
public interface IQuery<out TResult> : IRequest<TResult>;

public interface ICommandHandler<in TCommand, TResult> : IRequestHandler<TCommand, TResult>
    where TCommand : ICommand<TResult>;

public interface ICommandHandler<in TCommand> : IRequestHandler<TCommand, Unit>
    where TCommand : ICommand
{
    new Task Handle(TCommand command, CancellationToken cancellationToken);

    async Task<Unit> IRequestHandler<TCommand, Unit>.Handle(TCommand request, CancellationToken cancellationToken)
    {
        await Handle(request, cancellationToken);
        return Unit.Value;
    }
}

public interface IQueryHandler<in TQuery, TResult> : IRequestHandler<TQuery, TResult>
    where TQuery : IQuery<TResult>;
