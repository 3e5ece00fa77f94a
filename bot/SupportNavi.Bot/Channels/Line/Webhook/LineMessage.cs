using System.Text.Json.Serialization;

namespace SupportNavi.Bot.Channels.Line.Webhook;

/// <summary>What a person sent; a kind LINE adds later is a message and nothing more.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType, IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(TextMessage), "text")]
[JsonDerivedType(typeof(LocationMessage), "location")]
[JsonDerivedType(typeof(StickerMessage), "sticker")]
[JsonDerivedType(typeof(ImageMessage), "image")]
[JsonDerivedType(typeof(VideoMessage), "video")]
[JsonDerivedType(typeof(AudioMessage), "audio")]
[JsonDerivedType(typeof(FileMessage), "file")]
internal record LineMessage;

/// <summary>Typed words.</summary>
internal sealed record TextMessage(string? Text) : LineMessage;

/// <summary>A position, in degrees.</summary>
internal sealed record LocationMessage(double? Latitude, double? Longitude) : LineMessage;

internal sealed record StickerMessage : LineMessage;

internal sealed record ImageMessage : LineMessage;

internal sealed record VideoMessage : LineMessage;

internal sealed record AudioMessage : LineMessage;

internal sealed record FileMessage : LineMessage;
