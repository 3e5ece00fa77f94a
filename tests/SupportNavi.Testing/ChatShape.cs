using System.Text;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Testing;

/// <summary>The shape of a screen: ids, never words.</summary>
internal static class ChatShape
{
    public static void Write(Resident resident, StringBuilder text)
    {
        var (snapshot, turn) = (ShippedData.Snapshot, resident.Turn);
        var progress = turn.Progress;
        var walk = Walk.Replay(snapshot.Guide, progress.Settings, progress.Topic);
        if (turn.Replies.OfType<TextReply>().Any(reply => reply.Role == TextRole.Notice))
        {
            text.AppendLine("! notice");
        }

        if (turn.Replies.OfType<TextReply>().Any(reply => reply.Role == TextRole.Urgent))
        {
            text.AppendLine(". contacts");
        }
        else if (progress.View.Length > 0)
        {
            text.Append(". ").AppendLine(progress.View);
        }
        else if (walk.Question is { } question)
        {
            text.Append("? ").AppendLine(question.Id);
        }
        else if (progress.Settings.Area is null)
        {
            text.AppendLine("? area");
        }
        else
        {
            text.Append("goal ").AppendLine(walk.Goal!.Id);
        }

        foreach (var card in resident.Cards)
        {
            Window(text, snapshot.Directory.ById(card.Id)!, progress, walk);
        }
    }

    private static void Window(StringBuilder text, Organization organization, Progress progress, Walk walk)
    {
        var area = ShippedData.Snapshot.Gazetteer.ById(progress.Settings.Area ?? "jp")!;
        var place = SupportNavi.Core.Guide.WindowIndex.Place(organization, area);
        var specific = walk.Goal is { } goal && (organization.Needs & goal.Needs) != 0;
        text.Append(specific ? "* " : "+ ").Append(organization.Id).Append(' ')
            .Append(place is { } window ? window.Rung.ToString().ToLowerInvariant() : "elsewhere").AppendLine(place is { IsLikely: true } ? " likely" : "");
    }
}
