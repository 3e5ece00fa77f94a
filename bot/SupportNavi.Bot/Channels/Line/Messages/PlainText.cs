using System.Text;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Several texts as one message: headings are marked, because plain text knows no bold.</summary>
internal static class PlainText
{
    private const string Mark = "■ ";

    public static string Of(IEnumerable<TextReply> texts)
    {
        var joined = new StringBuilder();
        var isHeading = false;
        foreach (var text in texts)
        {
            joined.Append(joined.Length == 0 ? "" : isHeading ? "\n" : "\n\n");
            isHeading = text.Role is TextRole.Title or TextRole.Urgent;
            joined.Append(isHeading ? Mark : "").Append(text.Text);
        }

        return joined.ToString();
    }
}
