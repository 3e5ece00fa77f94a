using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Normalising;

/// <summary>Addresses of web pages and of mail.</summary>
internal static partial class WebAddresses
{
    /// <summary>An http or https address of a named host; of an address inside a proxy's address the inner one.</summary>
    public static Cleaned Url(string cell)
    {
        var text = TextFolding.Width(cell).Trim();
        if (Cells.IsBlank(text))
        {
            return new("");
        }

        var whole = Cut().IsMatch(text) ? "h" + text : text;
        var inner = whole.LastIndexOf("http", StringComparison.Ordinal) is var at and > 8 && !whole.Contains(' ') && Scheme().IsMatch(whole[at..]) ? whole[at..] : whole;
        if (Scheme().IsMatch(inner) && Uri.TryCreate(inner, UriKind.Absolute, out var uri) && Host().IsMatch(uri.Host))
        {
            return uri.UserInfo.Length > 0 ? Refuse(StaffWords.Of("url.user"))
                : new(inner, whole.Length > text.Length ? "url.cut-scheme" : inner.Length < whole.Length ? "url.inner" : "");
        }

        return Refuse(
            Other().IsMatch(text) ? StaffWords.Of("url.mail")
            : Bare().IsMatch(text) ? StaffWords.Of("url.scheme", text, text)
            : StaffWords.Of("url.form"));
    }

    /// <summary>A mail address; <c>(at)</c> and <c>[アット]</c> stand for @, which keeps machines from reading it.</summary>
    public static Cleaned Email(string cell)
    {
        var text = TextFolding.Width(cell).Trim();
        if (Cells.IsBlank(text))
        {
            return new("");
        }

        var plain = MailTo().Replace(At().Replace(text, "@"), "");
        return !Mail().IsMatch(plain) ? new("", "email.refused", StaffWords.Of("email.refused"))
            : new(plain, plain == text ? "" : "email.at");
    }

    private static Cleaned Refuse(string why) => new("", "url.refused", StaffWords.Of("url.refused", why));

    [GeneratedRegex("^ttps?://", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cut();

    [GeneratedRegex(@"^https?://[^\s]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex("^(?!https?:)[a-z]+:", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Other();

    [GeneratedRegex(@"^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/[^\s]*)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Host();

    [GeneratedRegex(@" ?(?:\((?:at|@|アット(?:マーク)?)\)|\[(?:at|@|アット(?:マーク)?)\]|<at>) ?", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex At();

    [GeneratedRegex("^mailto:", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MailTo();

    [GeneratedRegex(@"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mail();
}
