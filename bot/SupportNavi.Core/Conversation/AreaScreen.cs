using System.Collections.Immutable;
using SupportNavi.Core.Areas;

namespace SupportNavi.Core.Conversation;

/// <summary>Where do you live: by name, by position, or down the ladder by tapping.</summary>
internal static class AreaScreen
{
    public static void Show(Scene scene, string within)
    {
        var gazetteer = scene.Snapshot.Gazetteer;
        var home = scene.Snapshot.Directory.Prefectures;
        var parent = gazetteer.ById(within) ?? (home.Length == 1 ? home[0] : gazetteer.Nation);
        var choices = ImmutableArray.CreateBuilder<Choice>();
        foreach (var area in gazetteer.Children(parent))
        {
            if (area.Inhabited)
            {
                choices.Add(new(Readings.Of(scene.Wording, area), (gazetteer.Children(area).IsEmpty ? "!area=" : "?area:") + area.Id));
            }
        }

        if (parent.Kind == AreaKind.Municipality)
        {
            choices.Add(scene.Choice("area.ward-unknown", "!area=" + parent.Id));
        }
        else
        {
            choices.Add(scene.Choice("area.unknown", "!area=" + (parent.Prefecture ?? parent).Id));
            choices.Add(within == gazetteer.Nation.Id ? scene.Choice("area.back", "?area") : scene.Choice("area.elsewhere", "?area:" + gazetteer.Nation.Id));
        }

        var prompt = parent.Kind == AreaKind.Municipality ? scene.Wording.Format("area.ward-question", "area", Readings.Of(scene.Wording, parent)) : scene.Wording["area.question"];
        scene.Ask(ChoicesRole.Area, prompt, scene.Wording["area.note"], choices.ToImmutable());
    }

    /// <summary>The name with what holds it, to tell namesakes apart.</summary>
    public static string LongName(Scene scene, Area area)
    {
        var holder = area.Kind == AreaKind.Ward ? area.Parent!.Parent : area.Parent;
        return holder is null or { Kind: AreaKind.Nation } ? Readings.Of(scene.Wording, area) : scene.Wording.Format("area.within", "area", Readings.Of(scene.Wording, area), "in", Readings.Of(scene.Wording, holder));
    }
}
