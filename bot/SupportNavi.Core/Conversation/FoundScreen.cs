using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>Windows that were found by a resident's own words. The view holds their ids, nothing of the words.</summary>
internal static class FoundScreen
{
    private const string View = "found:";
    private const int Most = 5;

    /// <summary>A progress is small, so a view is too.</summary>
    private const int MaxView = 160;

    /// <summary>The view that shows these windows, as many as there is room for.</summary>
    public static string ViewOf(IReadOnlyList<Organization> organizations)
    {
        var view = View;
        foreach (var organization in organizations.Take(Most))
        {
            if (view.Length + organization.Id.Length < MaxView)
            {
                view += (view.Length > View.Length ? "," : "") + organization.Id;
            }
        }

        return view;
    }

    /// <summary>The windows of a view's argument that are still there.</summary>
    public static IEnumerable<Organization> Of(Snapshot snapshot, string argument) => argument.Split(',').Select(snapshot.Directory.ById).OfType<Organization>();

    public static void Show(Scene scene, string argument)
    {
        scene.Say(TextRole.Title, scene.Wording["found.title"]);
        var goal = scene.Walk.Goal;
        scene.Add(new CardsReply("", [.. Of(scene.Snapshot, argument).Select(organization => CardScreen.Brief(scene, goal, CardScreen.PlaceOf(scene, organization)))]));
        scene.Ask(ChoicesRole.More, scene.Wording["result.next"], "", [scene.Choice("found.none", "!close")]);
    }
}
