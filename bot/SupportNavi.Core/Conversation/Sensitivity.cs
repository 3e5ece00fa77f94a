using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>What gives away violence or suicide besides an answer: a window kept or looked at.</summary>
internal static class Sensitivity
{
    /// <summary>A window for a sensitive need gives it away, unless it was found by talking about something else that it also serves.</summary>
    public static bool IsOf(Snapshot snapshot, Walk walk, Organization organization) =>
        walk.IsSensitive
        || ((organization.Needs & snapshot.Guide.Needs.Sensitive) != 0 && !(walk.Goal is { } goal && WindowIndex.Answers(goal, organization)));

    private static bool IsOfAny(Snapshot snapshot, Progress progress, IEnumerable<Organization> organizations)
    {
        var walk = Walk.Replay(snapshot.Guide, progress.Settings, progress.Topic);
        return organizations.Any(organization => IsOf(snapshot, walk, organization));
    }

    /// <summary>Whether what is looked at gives it away: such a window's card, or a shortlist that holds one.</summary>
    public static bool IsOfView(Snapshot snapshot, Progress progress)
    {
        var (name, argument) = View.Split(progress.View);
        return name switch
        {
            "card" or "unreached" => snapshot.Directory.ById(argument) is { } organization && IsOfAny(snapshot, progress, [organization]),
            "guess" => GuessScreen.Of(snapshot, argument).Any(guess => guess.Need.IsSensitive),
            "found" => IsOfAny(snapshot, progress, FoundScreen.Of(snapshot, argument)),
            "memo" => progress.Shortlist.Any(kept => kept.IsSensitive),
            _ => false,
        };
    }
}
