using System.ComponentModel.DataAnnotations;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>Section <c>Line</c>: the channel of the LINE Developers console. Without a secret and a token there is no LINE.</summary>
public sealed class LineOptions
{
    /// <summary>The name of the channel in session keys.</summary>
    internal const string Channel = "line";

    /// <summary>Basic settings → Channel secret: 32 hexadecimal digits.</summary>
    public string? ChannelSecret { get; set; }

    /// <summary>Messaging API → Channel access token.</summary>
    public string? ChannelAccessToken { get; set; }

    /// <summary>Where the Messaging API is.</summary>
    [Required]
    public string ApiBase { get; set; } = "https://api.line.me";

    /// <summary>Where images are uploaded.</summary>
    [Required]
    public string DataApiBase { get; set; } = "https://api-data.line.me";

    /// <summary>The public address of the resident's page, for one-time links to private details. Without it there are none.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>How long LINE may take to accept a message.</summary>
    [Range(0.1, 30)]
    public double TimeoutSeconds { get; set; } = 8;

    /// <summary>How long an answer may take before the person is shown that it is coming.</summary>
    [Range(0.1, 30)]
    public double LoadingAfterSeconds { get; set; } = 1;

    /// <summary>An operator has set any part of it, if only to nothing.</summary>
    internal bool IsConfigured => ChannelSecret is not null || ChannelAccessToken is not null;
}
