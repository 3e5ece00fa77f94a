using System.Collections.Concurrent;
using SupportNavi.Core.Conversation;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Turns of the shipped data: every goal, question and screen.</summary>
internal static class RealTurns
{
    /// <summary>A city with many windows, a village with few, a ward.</summary>
    public static readonly string[] Areas = ["012068", "014036", "011011"];

    private static readonly ConcurrentDictionary<string, IReadOnlyList<(string Name, Turn Turn)>> Made = new(StringComparer.Ordinal);

    private static readonly string[] Who = ["me", "child"];

    public static IEnumerable<string> Languages => ShippedData.Snapshot.Wordings.All.Select(wording => wording.Language);

    /// <summary>Every kind of screen in one language.</summary>
    public static IReadOnlyList<(string Name, Turn Turn)> All(string language) => Made.GetOrAdd(language, made => [.. Make(made)]);

    private static IEnumerable<(string Name, Turn Turn)> Make(string language)
    {
        var guide = ShippedData.Snapshot.Guide;
        var goals = from goal in guide.Goals from area in Areas from who in Who select ($"{goal.Id} {area} {who}", At(area, language, "0.who=" + who, "0.@=" + goal.Id));
        return goals
            .Concat(guide.Questions.Select(question => (question.Id, At(Areas[0], language, "?ask:" + question.Id))))
            .Concat(Questions(language))
            .Concat(Screens(language))
            .Append(("start", new Resident(ShippedData.Navigator).Turn));
    }

    public static Turn At(string? area, string language, params string[] taps) => Walk(area, language, taps).Turn;

    public static Resident Walk(string? area, string language, params string[] taps) => taps.Aggregate(
        new Resident(ShippedData.Navigator, Progress.Start with { Settings = new(language, Area: area) }), (resident, tap) => resident.Send(tap));

    /// <summary>Every path of the tree, question by question.</summary>
    private static IEnumerable<(string, Turn)> Questions(string language)
    {
        var open = new Queue<string[]>([[]]);
        while (open.TryDequeue(out var taps))
        {
            var turn = At(Areas[0], language, taps);
            yield return (string.Join(' ', taps), turn);
            foreach (var question in turn.Replies.OfType<ChoicesReply>().Where(reply => reply.Role == ChoicesRole.Question))
            {
                foreach (var choice in question.Choices)
                {
                    open.Enqueue([.. taps, choice.Data]);
                }
            }
        }
    }

    private static IEnumerable<(string, Turn)> Screens(string language)
    {
        string[] views = ["?help", "?lang", "?forget", "!forget", "?memo", "?sos", "?area", "?area:jp", "?area:010006", "?area:011002", "?area:row-0", "?area:row-5", "?script", "!new", "nonsense"];
        foreach (var view in views)
        {
            yield return (view, At(Areas[0], language, "0.who=me", "0.@=hikikomori", view));
            yield return (view + " of dv", At(Areas[0], language, "0.who=me", "0.@=dv", view));
            yield return (view + " of nothing", At(null, language, view));
        }

        foreach (var organization in ShippedData.Snapshot.Directory.All.Where((_, index) => index % 23 == 0))
        {
            yield return ("card " + organization.Id, At(Areas[0], language, "0.who=me", "0.@=loneliness", "?card:" + organization.Id));
            yield return ("unreached " + organization.Id, At(Areas[0], language, "?unreached:" + organization.Id));
        }

        yield return ("page 2", At(Areas[2], language, "0.who=me", "0.@=developmental", "?page:2"));
        yield return ("memo full", At(Areas[0], language, [.. ShippedData.Snapshot.Directory.All.Take(9).Select(organization => "!keep=" + organization.Id), "?memo"]));
        yield return ("overview", Overview(language, "housing"));
        yield return ("overview with dv", Overview(language, "dv"));
        foreach (var text in (string[])["しにたい", "殴られる", "レイプされた", "今夜泊まるところがない", "三日食べてない", "意識がない", "薬をたくさん飲んだ", "中央区", new('あ', 5000)])
        {
            yield return (text[..2], Walk(Areas[0], language).Say(text).Turn);
        }
    }

    private static Turn Overview(string language, string last) => At(
        Areas[0], language, "0.who=me", "0.@=hikikomori", "!new", "1.@=job", "!new", "2.@=debt", "!new", "3.@=" + last);
}
