using System.Text;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Testing;

/// <summary>
/// A conversation as plain text. <c>area CODE</c> and <c>lang ID</c> may stand first, <c>#</c> starts a comment, <c>&gt; </c> is the resident:
/// <c>&gt; money</c> taps the button of that answer, <c>&gt; !back</c> or <c>&gt; ?memo</c> that button, <c>&gt; "…"</c> types.
/// All other lines are what the navigator shows: <c>? question</c>, <c>goal id</c>, <c>* window rung</c>, <c>+ catch-all rung</c>, <c>! notice</c>, <c>. screen</c>.
/// Words never stand in a chat file, so a better wording breaks none.
/// </summary>
public static class ChatFile
{
    /// <summary>Plays the resident's lines and writes the whole conversation as it goes now.</summary>
    public static string Play(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries);
        var settings = new Settings(Header(lines, "lang") ?? "ja", Area: Header(lines, "area"));
        var resident = new Resident(ShippedData.Navigator, Progress.Start with { Settings = settings });
        var played = new StringBuilder();
        foreach (var line in lines.Where(line => line.StartsWith('#') || line.StartsWith("area ", StringComparison.Ordinal) || line.StartsWith("lang ", StringComparison.Ordinal)))
        {
            played.AppendLine(line);
        }

        ChatShape.Write(resident, played);
        foreach (var line in lines.Where(line => line.StartsWith("> ", StringComparison.Ordinal)))
        {
            played.AppendLine(line);
            Answer(resident, line[2..]);
            ChatShape.Write(resident, played);
        }

        return played.ToString().ReplaceLineEndings("\n");
    }

    private static void Answer(Resident resident, string said)
    {
        if (said.StartsWith('"'))
        {
            resident.Say(said.Trim('"'));
            return;
        }

        var choice = resident.Choices.FirstOrDefault(choice => choice.Data == said || choice.Data.EndsWith("=" + said, StringComparison.Ordinal));
        resident.Tap(choice.Data ?? said);
    }

    private static string? Header(string[] lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith(name + " ", StringComparison.Ordinal))?[(name.Length + 1)..];
}
