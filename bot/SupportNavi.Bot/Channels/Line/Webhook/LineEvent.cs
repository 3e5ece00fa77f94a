using System.Text.Json.Serialization;

namespace SupportNavi.Bot.Channels.Line.Webhook;

/// <summary>One event of a webhook; a kind LINE adds later is an event and nothing more.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType, IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(FollowEvent), "follow")]
[JsonDerivedType(typeof(UnfollowEvent), "unfollow")]
[JsonDerivedType(typeof(MessageEvent), "message")]
[JsonDerivedType(typeof(PostbackEvent), "postback")]
[JsonDerivedType(typeof(JoinEvent), "join")]
[JsonDerivedType(typeof(MemberJoinedEvent), "memberJoined")]
[JsonDerivedType(typeof(LeaveEvent), "leave")]
internal record LineEvent
{
    /// <summary>The same when the event comes again.</summary>
    public string? WebhookEventId { get; init; }

    /// <summary>Good for one answer; there is none for events that cannot be answered.</summary>
    public string? ReplyToken { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long Timestamp { get; init; }

    /// <summary><c>standby</c> when another module answers.</summary>
    public string? Mode { get; init; }

    public LineSource? Source { get; init; }
}

/// <summary>The account was added, or unblocked.</summary>
internal sealed record FollowEvent : LineEvent;

/// <summary>The account was blocked.</summary>
internal sealed record UnfollowEvent : LineEvent;

/// <summary>Something was sent.</summary>
internal sealed record MessageEvent : LineEvent
{
    public ReceivedMessage? Message { get; init; }
}

/// <summary>A button was tapped.</summary>
internal sealed record PostbackEvent : LineEvent
{
    public Postback? Postback { get; init; }
}

/// <summary>What a button carries.</summary>
internal sealed record Postback(string? Data);

/// <summary>The account was invited into a group.</summary>
internal sealed record JoinEvent : LineEvent;

/// <summary>Somebody joined a group the account is in.</summary>
internal sealed record MemberJoinedEvent : LineEvent;

/// <summary>The account left a group.</summary>
internal sealed record LeaveEvent : LineEvent;

/// <summary>Where an event comes from: a user, or a group or room with the user when LINE tells.</summary>
internal sealed record LineSource(string? Type, string? UserId, string? GroupId, string? RoomId);
