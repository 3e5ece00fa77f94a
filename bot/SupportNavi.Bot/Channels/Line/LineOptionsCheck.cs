using Microsoft.Extensions.Options;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>Refuses to start with settings that cannot work or that everybody knows, one line for each.</summary>
internal sealed class LineOptionsCheck : IValidateOptions<LineOptions>
{
    private const int SecretLength = 32;

    /// <summary>The shortest kind of token LINE issues is longer.</summary>
    private const int MinToken = 40;

    /// <summary>Fewer different characters than any secret drawn at random has.</summary>
    private const int MinDifferent = 6;

    private static readonly string[] Placeholders = ["changeme", "change-me", "change_me", "your-", "your_", "placeholder", "example", "channel-secret", "channel-access", "<", "..."];

    public ValidateOptionsResult Validate(string? name, LineOptions options)
    {
        if (!options.IsConfigured)
        {
            return ValidateOptionsResult.Success;
        }

        string?[] faults =
        [
            SecretFault(options.ChannelSecret),
            TokenFault(options.ChannelAccessToken),
            AddressFault("Line:ApiBase", options.ApiBase),
            AddressFault("Line:DataApiBase", options.DataApiBase),
            options.PublicUrl is null ? null : AddressFault("Line:PublicUrl", options.PublicUrl),
        ];
        var said = faults.OfType<string>().ToList();
        return said.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(said);
    }

    private static string? SecretFault(string? secret) =>
        string.IsNullOrWhiteSpace(secret) ? "Line:ChannelSecret is empty. It is in the LINE Developers console under Basic settings."
        : IsPlaceholder(secret) ? "Line:ChannelSecret is a placeholder. The real one is in the LINE Developers console under Basic settings."
        : secret.Length != SecretLength || !secret.All(char.IsAsciiHexDigit) ? "Line:ChannelSecret must be the 32 hexadecimal digits from the LINE Developers console."
        : null;

    private static string? TokenFault(string? token) =>
        string.IsNullOrWhiteSpace(token) ? "Line:ChannelAccessToken is empty. It is issued in the LINE Developers console under Messaging API."
        : IsPlaceholder(token) ? "Line:ChannelAccessToken is a placeholder. The real one is issued in the LINE Developers console under Messaging API."
        : token.Length < MinToken || token.Any(character => character is <= ' ' or > '~') ? $"Line:ChannelAccessToken must be a token from the LINE Developers console: at least {MinToken} characters without spaces."
        : null;

    private static string? AddressFault(string setting, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? null
            : $"{setting} must be an https address such as https://navi.example.jp/ (http only on this machine).";

    private static bool IsPlaceholder(string value) =>
        value.Distinct().Count() < MinDifferent || Array.Exists(Placeholders, word => value.Contains(word, StringComparison.OrdinalIgnoreCase));
}
