using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>Rungs in words.</summary>
internal static class Rungs
{
    /// <summary>The heading of a group of windows.</summary>
    public static string Heading(Wording wording, Window window) => wording.Format(
        window.Rung switch
        {
            Rung.Municipality => "rung.municipality.heading",
            Rung.Nearby => "rung.nearby.heading",
            Rung.Subprefecture => "rung.subprefecture.heading",
            Rung.Prefecture => "rung.prefecture.heading",
            _ => "rung.nation.heading",
        },
        "area", Readings.Of(wording, window.Area));

    /// <summary>Why a window is near enough to be shown.</summary>
    public static string Reason(Wording wording, Window window)
    {
        var place = window.Organization.Municipality;
        var elsewhere = place is not null && window.Rung is Rung.Subprefecture or Rung.Prefecture && !window.Area.Ladder.Contains(place!);
        var reason = Serves(wording, window);
        return elsewhere ? wording.Format("rung.place", "reason", reason, "area", Readings.Of(wording, place!)) : reason;
    }

    private static string Serves(Wording wording, Window window) => wording.Format(
        window.Rung switch
        {
            Rung.Municipality => "rung.municipality.reason",
            Rung.Nearby => "rung.nearby.reason",
            Rung.Subprefecture => "rung.subprefecture.reason",
            Rung.Prefecture => "rung.prefecture.reason",
            _ => "rung.nation.reason",
        },
        "area", window.Rung == Rung.Nearby ? Readings.Of(wording, window.Organization.Municipality ?? window.Area) : Readings.Of(wording, window.Area));
}
