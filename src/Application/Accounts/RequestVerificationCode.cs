using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Application.Accounts;

/// <summary>Sends a verification code to a mobile number or an e-mail address; the answer is the same whether an account exists or not.</summary>
[PublicUse]
public sealed record RequestVerificationCode(string? Mobile, string? Email) : ICommand
{
    internal sealed class Handler(IContactVerification verification) : ICommandHandler<RequestVerificationCode>
    {
        public async Task Handle(RequestVerificationCode command, CancellationToken cancellationToken)
        {
            await verification.SendCodeAsync(Contact.Of(command.Mobile, command.Email), cancellationToken);
        }
    }
}
