using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.Registrations;

/// <summary>What may still be changed: everything in a draft, only the returned items after a return.</summary>
public sealed partial class Registration
{
    /// <summary>Null unless the registration is returned.</summary>
    public ReturnedItems? Returned { get; private set; }

    /// <summary>The kinds of proof that may be handed in now.</summary>
    public IReadOnlyList<ProofKind> OpenProofs =>
        [.. Enum.GetValues<ProofKind>().Where(kind => NeededProofs.Contains(StandsFor(kind)) && IsOpen(kind))];

    /// <summary>Replaces condition, background and particulars; proofs that the new condition does not need are dropped.</summary>
    /// <param name="registeredOn">The day whose version of the catalogue judges the claim.</param>
    /// <exception cref="DomainException">The claim is not open, or falls short of the level (A12.1); all faults at once.</exception>
    public void CorrectClaim(RegistrationClaim claim, Occupation occupation, DateOnly birthDate, DateOnly registeredOn)
    {
        Require(Status is RegistrationStatus.Draft or RegistrationStatus.Waitlisted || Returned is { Claim: true }, RegistrationErrors.ClaimNotOpen);
        var faults = new Faults();
        claim.Check(occupation, Row, birthDate, registeredOn, faults);
        faults.ThrowIfAny();

        var condition = occupation.ConditionOf(Row, claim.ConditionNumber, registeredOn);
        (ConditionNumber, Background, Particulars) = (claim.ConditionNumber, claim.Background, claim.Particulars);
        NeededProofs = condition.Proofs;
        Proofs = [.. Proofs.Where(proof => NeededProofs.Contains(StandsFor(proof.Kind)))];
    }

    /// <summary>A loss statement takes the place of the diploma.</summary>
    private static ProofKind StandsFor(ProofKind kind) => kind is ProofKind.DiplomaLossStatement ? ProofKind.Diploma : kind;

    private bool IsOpen(ProofKind kind) => Returned is null
        || Returned.Proofs.Any(returned => StandsFor(returned) == StandsFor(kind))
        || Proofs.All(proof => StandsFor(proof.Kind) != StandsFor(kind));

    private void CheckCorrected(Faults faults)
    {
        foreach (var proof in Proofs.Where(proof => proof.Verdict is ProofVerdict.Unclear or ProofVerdict.False))
        {
            faults.Check(false, RegistrationErrors.ProofNotCorrected, PathOf(proof.Kind));
        }
    }
}
