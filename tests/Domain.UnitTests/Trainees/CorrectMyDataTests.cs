using CmtsEval.Domain.People;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.UnitTests.Trainees;

internal sealed class CorrectMyDataTests
{
    private static readonly MobileNumber Mobile = MobileNumber.Of(SamplePerson.Mobile(7));

    [Test]
    public void Contact_is_replaced_and_an_emptied_field_is_cleared()
    {
        var trainee = Given.ATrainee();
        trainee.Correct(trainee.Name, Mobile, EmailAddress.Of("zhang@example.com"), new TraineeContact(Address: "青峦路1号"), isRegistered: true);

        trainee.Correct(trainee.Name, Mobile, null, new TraineeContact(PostalCode: "310000"), isRegistered: true);

        (trainee.Mobile, trainee.Email, trainee.Address, trainee.PostalCode).ShouldBe((Mobile, null, null, "310000"));
    }

    [Test]
    public void A_name_is_corrected_until_a_registration_was_handed_in()
    {
        var trainee = Given.ATrainee();

        trainee.Correct(PersonName.Of("张叁"), trainee.Mobile, null, new TraineeContact(), isRegistered: false);

        trainee.Name.Value.ShouldBe("张叁");
    }

    [Test]
    public void A_name_that_proofs_were_checked_against_stays_and_nothing_else_changes()
    {
        var trainee = Given.ATrainee();
        var before = (trainee.Name, trainee.Mobile);

        Refusal.Of(() => trainee.Correct(PersonName.Of("李四"), Mobile, null, new TraineeContact(), isRegistered: true)).ShouldBe(TraineeErrors.NameInUse);

        (trainee.Name, trainee.Mobile).ShouldBe(before);
    }
}
