using System.Collections.Immutable;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>A window: short in a list, or with everything that is known.</summary>
internal static class CardScreen
{
    /// <summary>電話リレーサービス in the national file.</summary>
    public const string RelayService = "nftrs";

    public static void Show(Scene scene, Organization organization)
    {
        var window = PlaceOf(scene, organization);
        var card = Make(scene, scene.Walk.Goal, window, CardFacts.Full(scene, organization), [KeepOrDrop(scene, organization), Unreached(scene, organization)]);
        scene.Add(new CardsReply(scene.Wording["card.title"], [card]));
        scene.Ask(ChoicesRole.More, scene.Wording["result.next"], "", [scene.Choice("card.back", "!close")]);
    }

    /// <summary>A window in a list.</summary>
    public static Card Brief(Scene scene, Goal? goal, Window window) => Make(
        scene, goal, window, CardFacts.Brief(scene, window.Organization),
        [scene.Choice("card.more", "?card:" + window.Organization.Id), KeepOrDrop(scene, window.Organization), Unreached(scene, window.Organization)]);

    /// <summary>Where an organisation stands for this resident; outside its catchment it stands by itself.</summary>
    public static Window PlaceOf(Scene scene, Organization organization)
    {
        var nation = scene.Snapshot.Gazetteer.Nation;
        var placed = WindowIndex.Place(organization, scene.Area ?? nation);
        var role = (organization.Needs & (scene.Walk.Goal?.Needs ?? 0)) != 0 ? WindowRole.Specific : WindowRole.CatchAll;
        return placed is { } window ? window with { Role = role } : new(organization, organization.ServiceArea.FirstOrDefault(nation), Rung.Prefecture, false, role);
    }

    private static Card Make(Scene scene, Goal? goal, Window window, ImmutableArray<Fact> facts, ImmutableArray<Choice> actions)
    {
        var organization = window.Organization;
        return new(
            organization.Id, organization.Name, Reasons.Of(scene, goal, window), CardFacts.Cautions(scene, window), facts, scene.StateOf(organization).Kind,
            CardLinks.Of(scene, organization), actions)
        {
            Reading = Readings.Of(scene.Wording, organization),
        };
    }

    private static Choice Unreached(Scene scene, Organization organization) => scene.Choice("card.unreached", "?unreached:" + organization.Id);

    private static Choice KeepOrDrop(Scene scene, Organization organization)
    {
        foreach (var kept in scene.Progress.Shortlist)
        {
            if (kept.Organization == organization.Id)
            {
                return scene.Choice("card.drop", "!drop=" + organization.Id);
            }
        }

        return scene.Choice("card.keep", "!keep=" + organization.Id);
    }
}
