using System.Text.Json;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>The words of LINE's messages, escaped once and for all.</summary>
internal static class LineWords
{
    public static readonly JsonEncodedText Action = JsonEncodedText.Encode("action");
    public static readonly JsonEncodedText AdjustMode = JsonEncodedText.Encode("adjustMode");
    public static readonly JsonEncodedText Align = JsonEncodedText.Encode("align");
    public static readonly JsonEncodedText AltText = JsonEncodedText.Encode("altText");
    public static readonly JsonEncodedText BackgroundColor = JsonEncodedText.Encode("backgroundColor");
    public static readonly JsonEncodedText Body = JsonEncodedText.Encode("body");
    public static readonly JsonEncodedText Box = JsonEncodedText.Encode("box");
    public static readonly JsonEncodedText Bubble = JsonEncodedText.Encode("bubble");
    public static readonly JsonEncodedText Button = JsonEncodedText.Encode("button");
    public static readonly JsonEncodedText Carousel = JsonEncodedText.Encode("carousel");
    public static readonly JsonEncodedText Color = JsonEncodedText.Encode("color");
    public static readonly JsonEncodedText Contents = JsonEncodedText.Encode("contents");
    public static readonly JsonEncodedText CornerRadius = JsonEncodedText.Encode("cornerRadius");
    public static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    public static readonly JsonEncodedText DisplayText = JsonEncodedText.Encode("displayText");
    public static readonly JsonEncodedText Flex = JsonEncodedText.Encode("flex");
    public static readonly JsonEncodedText Footer = JsonEncodedText.Encode("footer");
    public static readonly JsonEncodedText Height = JsonEncodedText.Encode("height");
    public static readonly JsonEncodedText Items = JsonEncodedText.Encode("items");
    public static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    public static readonly JsonEncodedText Layout = JsonEncodedText.Encode("layout");
    public static readonly JsonEncodedText Location = JsonEncodedText.Encode("location");
    public static readonly JsonEncodedText Margin = JsonEncodedText.Encode("margin");
    public static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    public static readonly JsonEncodedText PaddingAll = JsonEncodedText.Encode("paddingAll");
    public static readonly JsonEncodedText Postback = JsonEncodedText.Encode("postback");
    public static readonly JsonEncodedText QuickReply = JsonEncodedText.Encode("quickReply");
    public static readonly JsonEncodedText Scaling = JsonEncodedText.Encode("scaling");
    public static readonly JsonEncodedText Separator = JsonEncodedText.Encode("separator");
    public static readonly JsonEncodedText Size = JsonEncodedText.Encode("size");
    public static readonly JsonEncodedText Spacing = JsonEncodedText.Encode("spacing");
    public static readonly JsonEncodedText Style = JsonEncodedText.Encode("style");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    public static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    public static readonly JsonEncodedText Uri = JsonEncodedText.Encode("uri");
    public static readonly JsonEncodedText Weight = JsonEncodedText.Encode("weight");
    public static readonly JsonEncodedText Wrap = JsonEncodedText.Encode("wrap");
}
