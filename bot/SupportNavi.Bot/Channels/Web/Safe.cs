namespace SupportNavi.Bot.Channels.Web;

/// <summary>Addresses from the data that may become links.</summary>
internal static class Safe
{
    private static readonly string[] Schemes = ["https:", "http:", "tel:", "mailto:", "sms:"];

    public static bool IsLink(string uri) => Array.Exists(Schemes, scheme => uri.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
