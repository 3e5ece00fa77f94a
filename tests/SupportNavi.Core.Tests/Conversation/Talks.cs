using SupportNavi.Core.Organizations;
using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

/// <summary>What tests of whole conversations share.</summary>
public abstract class Talks
{
    private protected static readonly string[] HikikomoriPath = ["0.who=me", "0.me=ties", "0.ties=hikikomori", "0.ask-hikikomori=self"];

    private protected static int Cautions(Turn turn) => turn.Replies.OfType<CardsReply>().SelectMany(reply => reply.Cards).Single(card => card.Id == "hk-611f3160d5").Cautions.Length;

    private protected static string Stored(Resident resident) => System.Text.Encoding.UTF8.GetString(ProgressJson.Write(resident.Turn.Progress));

    private protected static Resident Walk(params string[] taps) => taps.Aggregate(Resident.In("012068"), (resident, tap) => resident.Send(tap));

    private protected static string Notice(Resident resident) => string.Join('\n', resident.Turn.Replies.OfType<TextReply>().Where(reply => reply.Role == TextRole.Notice).Select(reply => reply.Text));

    private protected static Organization Organization(string id) => ShippedData.Snapshot.Directory.ById(id)!;

    /// <summary>All windows of a result over all its pages, catch-alls aside.</summary>
    private protected static List<string> AllWindows(Resident resident)
    {
        var all = new List<string>();
        while (true)
        {
            var headed = resident.Turn.Replies.OfType<CardsReply>().Where(reply => reply.Heading != ShippedData.Snapshot.Wordings.All[0]["result.any"]);
            all.AddRange(headed.SelectMany(reply => reply.Cards).Select(card => card.Id));
            if (resident.Choices.FirstOrDefault(choice => choice.Data.StartsWith("?page:", StringComparison.Ordinal)).Data is not { } more)
            {
                return all;
            }

            resident.Tap(more);
        }
    }
}
