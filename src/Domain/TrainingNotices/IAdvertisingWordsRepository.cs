namespace CmtsEval.Domain.TrainingNotices;

public interface IAdvertisingWordsRepository
{
    /// <summary>The one list; the shipped one, not kept yet, when nobody has changed it.</summary>
    Task<AdvertisingWords> GetAsync(CancellationToken cancellationToken);

    void Add(AdvertisingWords words);
}
