using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>The button for ふりがな: only where the page is Japanese, and only here, because no other channel can show it.</summary>
internal static class FuriganaSetting
{
    public static ChoicesReply With(ChoicesReply bar, Turn turn, Wording wording)
    {
        if (LanguageTag.Of(turn.Language) != LanguageTag.Japanese)
        {
            return bar;
        }

        var value = turn.Progress.Settings.Furigana ? "no" : "yes";
        return bar with { Choices = bar.Choices.Add(new(wording["page.furigana-" + value], "!furigana=" + value)) };
    }
}
