using System.Text.Json.Serialization;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>What a tap does.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PostbackAction), "postback")]
[JsonDerivedType(typeof(UriAction), "uri")]
[JsonDerivedType(typeof(MessageAction), "message")]
[JsonDerivedType(typeof(LocationAction), "location")]
internal abstract record LineAction(string Label);

/// <summary>Sends data to the bot. Without <paramref name="DisplayText"/> the tap leaves nothing in the chat.</summary>
internal sealed record PostbackAction(string Label, string Data, string? DisplayText = null) : LineAction(Label);

/// <summary>Opens a page, or calls.</summary>
internal sealed record UriAction(string Label, string Uri) : LineAction(Label);

/// <summary>Says something in the resident's name.</summary>
internal sealed record MessageAction(string Label, string Text) : LineAction(Label);

/// <summary>Opens the map to share a position; quick replies only.</summary>
internal sealed record LocationAction(string Label) : LineAction(Label);
