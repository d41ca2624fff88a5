using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using FluentValidation;

namespace CmtsEval.Application.Registrations;

internal sealed class BackgroundValidator : AbstractValidator<ApplicantBackground>
{
    public BackgroundValidator()
    {
        RuleFor(background => background.WorkYears).InclusiveBetween(0, ApplicantBackground.MostWorkYears);
        RuleFor(background => background.Schooling).IsInEnum();
        RuleFor(background => background.Major).MaximumLength(100);
        RuleFor(background => background.PriorCertificate!).ChildRules(certificate =>
        {
            certificate.RuleFor(value => value.Level).IsInEnum();
            certificate.RuleFor(value => value.Number).MaximumLength(50);
        }).When(background => background.PriorCertificate is not null);
        RuleFor(background => background.Title!)
            .ChildRules(title => title.RuleFor(value => value.Level).IsInEnum())
            .When(background => background.Title is not null);
    }
}

internal sealed class ParticularsValidator : AbstractValidator<RegistrationParticulars>
{
    public ParticularsValidator()
    {
        RuleFor(particulars => particulars.Employer).NotNull().MaximumLength(200);
        RuleFor(particulars => particulars.Province).NotNull().MaximumLength(50);
        RuleFor(particulars => particulars.ApplicantSource).NotNull().MaximumLength(50);
        RuleFor(particulars => particulars.DiplomaNumber).MaximumLength(50);
        RuleFor(particulars => particulars.Experience).MaximumLength(1000);
        RuleFor(particulars => particulars.Delivery).IsInEnum();
        RuleFor(particulars => particulars.PostalAddress).MaximumLength(300);
    }
}
