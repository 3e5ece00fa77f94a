using System.Collections.Immutable;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>Whether two answers show the same, so that a redirect to the page loses nothing of the first.</summary>
internal static class SameReplies
{
    public static bool Same(ImmutableArray<Reply> first, ImmutableArray<Reply> second) => All(first, second, Same);

    private static bool Same(Reply first, Reply second) => (first, second) switch
    {
        (ChoicesReply a, ChoicesReply b) => a.Role == b.Role && a.Prompt == b.Prompt && a.Note == b.Note && a.Choices.SequenceEqual(b.Choices),
        (CardsReply a, CardsReply b) => a.Heading == b.Heading && All(a.Cards, b.Cards, Same),
        (TrailReply a, TrailReply b) => a.Steps.SequenceEqual(b.Steps),
        _ => first == second,
    };

    private static bool Same(Card a, Card b) =>
        (a.Id, a.Name, a.Reason, a.State) == (b.Id, b.Name, b.Reason, b.State) && a.Cautions.SequenceEqual(b.Cautions) && a.Facts.SequenceEqual(b.Facts)
        && a.Links.SequenceEqual(b.Links) && a.Actions.SequenceEqual(b.Actions);

    private static bool All<T>(ImmutableArray<T> first, ImmutableArray<T> second, Func<T, T, bool> same) =>
        first.Length == second.Length && first.Zip(second, same).All(equal => equal);
}
