using SupportNavi.Core.Conversation;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>Hears danger in a message: by the rules, and by ear. What the rules are sure of counts in any case.</summary>
/// <param name="rules">Of <c>guide/crisis.csv</c>.</param>
/// <param name="ear">What was learnt from <c>guide/crisis_samples.csv</c>; null without samples.</param>
internal sealed class CrisisHearing(CrisisRules rules, CrisisEar? ear)
{
    /// <summary>Without a rule a message is danger from here on.</summary>
    private const float Alone = 0.55f;

    /// <summary>With a rule it is danger from here on: below, the words are of a film, of work, of long ago.</summary>
    private const float WithRule = 0.05f;

    /// <summary>The crisis a message speaks of, or null.</summary>
    /// <param name="message">As typed; rules read all of it.</param>
    /// <param name="text">The same, as far as it was read.</param>
    public Crisis? Find(string message, FeaturedText text)
    {
        var heard = rules.Find(message);
        if (ear is null || (heard is not null && (heard.IsSure || !text.Text.IsWhole)))
        {
            return heard?.Crisis;
        }

        var (crisis, danger) = ear.Judge(text);
        return danger < (heard is null ? Alone : WithRule) ? null : heard?.Crisis ?? rules.Of(crisis) with { IsSaid = false };
    }
}
