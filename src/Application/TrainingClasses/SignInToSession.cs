using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.TrainingClasses;
using FluentValidation;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>A trainee signs in with the code on the teacher's screen, once per session (A16.1).</summary>
[RequiresPermission(Permission.SignInToSession)]
[CrossesCentres("A trainee signs in at the centre of the class; the class itself refuses who is not a member.")]
public sealed record SignInToSession(string Code) : ICommand<SessionAttended>
{
    internal sealed class Validator : AbstractValidator<SignInToSession>
    {
        public Validator()
        {
            RuleFor(command => command.Code).NotEmpty().MaximumLength(200);
        }
    }

    internal sealed class Handler(
        ITrainingClassRepository classes, IBranchCentreRepository centres, ISignInCodes codes, ICurrentUser user, IClock clock)
        : ICommandHandler<SignInToSession, SessionAttended>
    {
        public async Task<SessionAttended> Handle(SignInToSession command, CancellationToken cancellationToken)
        {
            var session = codes.Read(command.Code, clock.Now);
            var trainee = user.TraineeId ?? throw new DomainException(TrainingClassErrors.MemberUnknown);
            var trainingClass = await classes.GetOfSessionAsync(session, cancellationToken);
            var centre = await centres.GetAsync(trainingClass.CentreId, cancellationToken);

            var status = trainingClass.SignIn(centre, session, trainee, user.Id, clock.Now);

            var attended = trainingClass.Sessions.Single(known => known.Id == session);
            return new SessionAttended(trainingClass.Code, attended.Topic, attended.Place, status, clock.Now);
        }
    }
}

/// <summary>What the trainee sees after signing in.</summary>
public sealed record SessionAttended(string ClassCode, string Topic, string Place, AttendanceStatus Status, DateTimeOffset At);
