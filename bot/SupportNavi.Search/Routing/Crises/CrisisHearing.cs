using SupportNavi.Core.Conversation;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>Hears danger in a message: by the rules, and by ear. What the rules are sure of counts in any case.</summary>
/// <param name="rules">Of <c>guide/crisis.csv</c>.</param>
/// <param name="ear">What was learnt from <c>guide/crisis_samples.csv</c>; null without samples.</param>
internal sealed class CrisisHearing(CrisisRules rules, CrisisEar? ear)
{
    /// <summary>Without a rule a message is danger from here on.</summary>
    private const float Alone = 0.7f;

    /// <summary>With a rule it is danger from here on: below, the words are of a film, of work, of long ago.</summary>
    private const float WithRule = 0.05f;

    /// <summary>The crisis a message speaks of, or null.</summary>
    /// <param name="message">As typed; rules read all of it.</param>
    /// <param name="text">The same, as far as it was read.</param>
    public Crisis? Find(string message, FeaturedText text)
    {
        var said = rules.Find(message);
        return ear is null || IsCertain(said, text) ? said?.Crisis : Weigh(said, ear.Judge(text));
    }

    /// <summary>Why a message is taken for danger, or is not.</summary>
    /// <param name="message">As typed.</param>
    /// <param name="text">The same, as far as it was read.</param>
    /// <param name="lexicon">What its words are.</param>
    public CrisisReason Explain(string message, FeaturedText text, Lexicon lexicon)
    {
        var said = rules.Find(message);
        var sound = ear?.Judge(text);
        return new(
            said?.Crisis.Id,
            said?.Line,
            sound?.Crisis,
            sound?.Danger ?? 0,
            sound is { } heard ? ear!.WordsFor(heard.Crisis, text, lexicon) : []);
    }

    /// <summary>A rule that counts in any case, or one that may have been found where the ear did not hear.</summary>
    private static bool IsCertain(HeardCrisis? said, FeaturedText text) => said is not null && (said.IsSure || !text.Text.IsWhole);

    private Crisis? Weigh(HeardCrisis? said, (string Crisis, float Danger) sound) =>
        sound.Danger < (said is null ? Alone : WithRule) ? null : said?.Crisis ?? rules.Of(sound.Crisis) with { IsSaid = false };
}
