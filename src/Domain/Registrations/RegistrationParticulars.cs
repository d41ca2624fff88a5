namespace CmtsEval.Domain.Registrations;

/// <summary>What the registration sheet asks besides person and background.</summary>
/// <param name="Employer">Working unit, or the school of a student.</param>
/// <param name="Province">Province-level region of work.</param>
/// <param name="ApplicantSource">考生来源, such as 国有企业.</param>
/// <param name="Resit">True for 补考.</param>
/// <param name="DiplomaNumber">学历证书编号</param>
/// <param name="Experience">简要经历</param>
public sealed record RegistrationParticulars(
    string Employer,
    string Province,
    string ApplicantSource,
    bool Resit = false,
    string? DiplomaNumber = null,
    string? Experience = null,
    CertificateDelivery Delivery = CertificateDelivery.Collect,
    string? PostalAddress = null);
