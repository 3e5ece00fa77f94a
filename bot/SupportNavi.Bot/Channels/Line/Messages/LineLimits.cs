namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>
/// What LINE refuses, as its Messaging API reference says. Lengths are UTF-16 units, as <see cref="string.Length"/> counts; sizes are bytes of JSON.
/// </summary>
internal static class LineLimits
{
    /// <summary>Send reply message: "messages" holds at most 5.</summary>
    public const int Messages = 5;

    /// <summary>Text message: "text".</summary>
    public const int Text = 5000;

    /// <summary>Flex message: "altText".</summary>
    public const int AltText = 1500;

    /// <summary>Quick reply: "items".</summary>
    public const int QuickReplyItems = 13;

    /// <summary>Action objects: "label" in a quick reply.</summary>
    public const int QuickReplyLabel = 20;

    /// <summary>Action objects: "label" in a Flex message.</summary>
    public const int FlexLabel = 40;

    /// <summary>Postback action: "data".</summary>
    public const int PostbackData = 300;

    /// <summary>Postback action: "displayText".</summary>
    public const int DisplayText = 300;

    /// <summary>Message action: "text".</summary>
    public const int MessageText = 300;

    /// <summary>URI action: "uri".</summary>
    public const int Uri = 1000;

    /// <summary>Flex carousel: "contents".</summary>
    public const int CarouselBubbles = 12;

    /// <summary>Flex bubble: 30 KB as JSON.</summary>
    public const int BubbleBytes = 30 * 1024;

    /// <summary>Flex carousel: 50 KB as JSON.</summary>
    public const int CarouselBytes = 50 * 1024;

    /// <summary>URI action: the schemes that LINE opens; an address for mail is none of them.</summary>
    public static readonly string[] Schemes = ["http:", "https:", "tel:", "line:"];

    /// <summary>Everything that LINE would refuse, each with its place; empty when it would take the messages.</summary>
    public static IReadOnlyList<string> Check(IReadOnlyList<LineMessage> messages)
    {
        var check = new LineCheck();
        check.Count("messages", messages.Count, Messages);
        for (var index = 0; index < messages.Count; index++)
        {
            check.Message($"messages[{index}]", messages[index]);
        }

        return check.Faults;
    }
}
