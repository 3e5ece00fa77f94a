using System.Text.Json.Serialization;

namespace SupportNavi.Bot.Channels.Line.Webhook;

/// <summary>What a person sent; a kind LINE adds later is a message and nothing more.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType, IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(ReceivedText), "text")]
[JsonDerivedType(typeof(ReceivedLocation), "location")]
[JsonDerivedType(typeof(ReceivedSticker), "sticker")]
[JsonDerivedType(typeof(ReceivedImage), "image")]
[JsonDerivedType(typeof(ReceivedVideo), "video")]
[JsonDerivedType(typeof(ReceivedAudio), "audio")]
[JsonDerivedType(typeof(ReceivedFile), "file")]
internal record ReceivedMessage;

/// <summary>Typed words.</summary>
internal sealed record ReceivedText(string? Text) : ReceivedMessage;

/// <summary>A position, in degrees.</summary>
internal sealed record ReceivedLocation(double? Latitude, double? Longitude) : ReceivedMessage;

internal sealed record ReceivedSticker : ReceivedMessage;

internal sealed record ReceivedImage : ReceivedMessage;

internal sealed record ReceivedVideo : ReceivedMessage;

internal sealed record ReceivedAudio : ReceivedMessage;

internal sealed record ReceivedFile : ReceivedMessage;
