using System.ComponentModel.DataAnnotations;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>Section <c>Web</c>: the resident's page.</summary>
public sealed class WebOptions
{
    /// <summary>The name of the channel in session keys.</summary>
    internal const string Channel = "web";

    /// <summary>Where すぐ離れる goes: a site anybody may have open.</summary>
    [Required]
    [RegularExpression("https?://.+", ErrorMessage = "Web:NeutralSite must be an http or https address.")]
    public string NeutralSite { get; set; } = "https://www.jma.go.jp/";

    /// <summary>Pages one network address may ask for in a minute. Whole households and mobile networks share one, so it is generous.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; set; } = 600;

    /// <summary>Cards on one page.</summary>
    [Range(1, 20)]
    public int PageSize { get; set; } = 5;
}
