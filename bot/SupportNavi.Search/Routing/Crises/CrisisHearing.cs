using SupportNavi.Core.Conversation;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>Hears danger in a message: by the rules, and by ear. What the rules are sure of counts in any case.</summary>
/// <param name="rules">Of <c>guide/crisis.csv</c>.</param>
/// <param name="ear">What was learnt from <c>guide/crisis_samples.csv</c>; null without samples.</param>
/// <param name="reader">Reads for the ear.</param>
internal sealed class CrisisHearing(CrisisRules rules, CrisisEar? ear, FeatureReader reader)
{
    /// <summary>Without a rule a message is danger from here on.</summary>
    private const float Alone = 0.65f;

    /// <summary>With a rule it is danger from here on: below, the words are of a film, of work, of long ago.</summary>
    private const float WithRule = 0.05f;

    /// <summary>And in a part of a long message, which is heard without what stands around it.</summary>
    private const float InPart = 0.03f;

    /// <summary>A part ends with the sentence in which it gets so many UTF-16 units.</summary>
    private const int Part = 90;

    /// <summary>A longer one is not read: an answer may not take long.</summary>
    private const int LongestPart = 400;

    /// <summary>Of a long message so many parts in which a rule finds something are heard; who has more of them to tell is answered in any case.</summary>
    private const int MostParts = 8;

    /// <summary>The crisis a message speaks of, or null.</summary>
    /// <param name="message">As typed; rules read all of it.</param>
    /// <param name="text">The same, as far as it was read.</param>
    public Crisis? Find(string message, FeaturedText text)
    {
        var said = rules.Find(message);
        if (ear is null || said is { IsSure: true })
        {
            return said?.Crisis;
        }

        return said is not null && !text.Text.IsWhole && InParts(message, said, ear) is { } heard ? heard.Crisis
            : Weigh(text.Text.IsWhole ? said : null, ear.Judge(text));
    }

    /// <summary>Why a message is taken for danger, or is not.</summary>
    /// <param name="message">As typed.</param>
    /// <param name="text">The same, as far as it was read.</param>
    /// <param name="lexicon">What its words are.</param>
    public CrisisReason Explain(string message, FeaturedText text, Lexicon lexicon)
    {
        var said = rules.Find(message);
        if (ear is null)
        {
            return new(said?.Crisis.Id, said?.Line, null, 0, []);
        }

        var shown = said is { IsSure: false } && !text.Text.IsWhole ? InParts(message, said, ear) ?? said : said;
        var (crisis, danger) = ear.Judge(text);
        return new(shown?.Crisis.Id, shown?.Line, crisis, danger, ear.WordsFor(crisis, text, lexicon));
    }

    /// <summary>
    /// What the rules say of a long message, where it sounds like danger too: among all that is told some words are of a film or of long ago. What cannot be heard by itself
    /// (in a part without an end, or in none alone: 死。に。た。い。) counts.
    /// </summary>
    private HeardCrisis? InParts(string message, HeardCrisis said, CrisisEar ear)
    {
        var found = MessageParts.Of(message, Part).Select(where => message[where]).Select(part => (Part: part, Said: rules.Find(part))).Where(pair => pair.Said is not null).Take(MostParts + 1).ToList();
        if (found.Count > MostParts || found.TrueForAll(pair => pair.Said!.Crisis != said.Crisis))
        {
            return said;
        }

        var (loudest, danger) = found.Select(pair => (pair.Said, Danger: pair.Said!.IsSure || pair.Part.Length > LongestPart ? 1 : ear.Judge(reader.Read(PlainText.Of(pair.Part))).Danger)).MaxBy(pair => pair.Danger);
        return danger >= InPart ? loudest : null;
    }

    private Crisis? Weigh(HeardCrisis? said, (string Crisis, float Danger) sound) =>
        sound.Danger < (said is null ? Alone : WithRule) ? null : said?.Crisis ?? rules.Of(sound.Crisis) with { IsSaid = false };
}
