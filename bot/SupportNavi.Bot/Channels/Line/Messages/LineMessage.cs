using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>One of the at most five messages of a reply.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextMessage), "text")]
[JsonDerivedType(typeof(FlexMessage), "flex")]
internal abstract record LineMessage
{
    /// <summary>Buttons above the keyboard; shown for the newest message only, and on phones only.</summary>
    public QuickReply? QuickReply { get; init; }
}

/// <summary>Plain text, which a reader can copy.</summary>
internal sealed record TextMessage(string Text) : LineMessage;

/// <summary>A laid-out message.</summary>
/// <param name="AltText">What the list of chats, a notification and an old client show instead.</param>
/// <param name="Contents">A bubble or a carousel.</param>
internal sealed record FlexMessage(string AltText, FlexContainer Contents) : LineMessage;

/// <summary>Up to 13 buttons.</summary>
internal sealed record QuickReply(ImmutableArray<QuickReplyItem> Items);

/// <summary>One of them.</summary>
internal sealed record QuickReplyItem(LineAction Action)
{
    /// <summary>The only kind there is.</summary>
    public string Type { get; } = "action";
}
