using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>What the page shows: a turn, and what stands around it.</summary>
internal sealed record PageView(Turn Turn, Wording Wording)
{
    /// <summary>The conversation cannot go on from this page; it shows the way back and emergency numbers instead of a text box.</summary>
    public bool IsDeadEnd { get; init; }

    /// <summary>The page is a door: one button, and nothing of what is behind it.</summary>
    public bool CanOpen { get; init; }

    /// <summary>The resident has said something, so the answer is what they want to be at.</summary>
    public bool HasBegun { get; init; }

    /// <summary>How its texts stand there.</summary>
    public PageText Text { get; init; } = PageText.Plain;

    /// <summary>The one reply that is the page's main heading; -1 for none.</summary>
    public int Heading { get; } = HeadingOf(Turn.Replies);

    /// <summary>The page's language as BCP 47.</summary>
    public string Language => LanguageTag.Of(Turn.Language);

    /// <summary>The answer without the bar that is the same everywhere.</summary>
    public IEnumerable<(Reply Reply, int Index)> Answer => Turn.Replies.Select((reply, index) => (reply, index)).Where(pair => !IsNavigation(pair.reply));

    /// <summary>What is one tap away on every screen.</summary>
    public IEnumerable<ChoicesReply> Navigation => Turn.Replies.Where(IsNavigation).Cast<ChoicesReply>().Select(bar => FuriganaSetting.With(bar, Turn, Wording));

    /// <summary>A text of the wording.</summary>
    public IHtmlContent Say(string key) => Text.Html(Wording[key]);

    /// <summary>The language of a text that is not the page's.</summary>
    public string? Within(string text) => LanguageTag.Within(Turn.Language, text);

    /// <summary>A page that says one thing, in no conversation.</summary>
    public static PageView Message(Wording wording, string key) => new(
        new Turn(Progress.Start, [new TextReply(TextRole.Title, wording[key + ".title"]), new TextReply(TextRole.Body, wording[key + ".text"])], wording.Language, false, false),
        wording)
    {
        IsDeadEnd = true,
    };

    private static bool IsNavigation(Reply reply) => reply is ChoicesReply { Role: ChoicesRole.Navigation };

    private static int HeadingOf(ImmutableArray<Reply> replies)
    {
        var title = Index(replies, reply => reply is TextReply { Role: TextRole.Title or TextRole.Urgent });
        return title >= 0 ? title : Index(replies, reply => reply is ChoicesReply { Role: not ChoicesRole.Navigation, Prompt.Length: > 0 } or CopyReply or CardsReply { Heading.Length: > 0 });
    }

    private static int Index(ImmutableArray<Reply> replies, Predicate<Reply> match) => Array.FindIndex([.. replies], match);
}

/// <summary>One reply on its page.</summary>
internal sealed record Part<T>(PageView Page, T Reply, int Index)
{
    /// <summary>h1 for the page's main heading, else h2; it is the same text either way.</summary>
    public string Level => Index == Page.Heading ? "h1" : "h2";
}
