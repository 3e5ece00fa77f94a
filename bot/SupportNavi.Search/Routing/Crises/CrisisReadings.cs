using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>A message in both readings that rules know. It is kept for the turn alone.</summary>
internal sealed class CrisisReadings : IDisposable
{
    private readonly CrisisText japanese;
    private readonly CrisisText world;

    private CrisisReadings(CrisisText japanese, CrisisText world) => (this.japanese, this.world) = (japanese, world);

    /// <summary>Reads a message; never throws, whatever it holds.</summary>
    public static CrisisReadings Of(string message)
    {
        var text = TextFolding.Width(message);
        return new(CrisisText.Fold(text, CrisisText.Reading.Japanese), CrisisText.Fold(text, CrisisText.Reading.World));
    }

    /// <summary>The folded letters of a reading.</summary>
    public ReadOnlyMemory<char> In(CrisisText.Reading reading) => reading == CrisisText.Reading.Japanese ? japanese.Letters : world.Letters;

    /// <inheritdoc/>
    public void Dispose()
    {
        japanese.Dispose();
        world.Dispose();
    }
}
