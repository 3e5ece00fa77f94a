using System.Collections.Immutable;
using SupportNavi.Core.Areas;

namespace SupportNavi.Core.Conversation;

/// <summary>Where do you live: by typing, by position, by the first kana of the name, or down the ladder by tapping.</summary>
internal static class AreaScreen
{
    public static void Show(Scene scene, string within)
    {
        var gazetteer = scene.Snapshot.Gazetteer;
        var home = scene.Snapshot.Directory.Prefectures;
        var parent = gazetteer.ById(within) ?? (home.Length == 1 ? home[0] : gazetteer.Nation);
        if (KanaChoices.Parse(gazetteer, within) is var (prefecture, row))
        {
            Ask(scene, scene.Wording["area.question"], gazetteer.KanaRows.Of(prefecture, row), [scene.Choice("area.again", "?area")]);
        }
        else if (parent.Kind == AreaKind.Municipality)
        {
            var prompt = scene.Wording.Format("area.ward-question", "area", Readings.Of(scene.Wording, parent));
            Ask(scene, prompt, gazetteer.Children(parent), [scene.Choice("area.ward-unknown", "!area=" + parent.Id)]);
        }
        else if (parent.Kind == AreaKind.Prefecture && gazetteer.Children(parent).Any(area => area.Kind == AreaKind.Subprefecture))
        {
            scene.Ask(
                ChoicesRole.Area, scene.Wording["area.question"], scene.Wording["area.note"],
                [.. KanaChoices.Of(scene, parent), Unknown(scene, parent), scene.Choice("area.elsewhere", "?area:" + gazetteer.Nation.Id)]);
            scene.Ask(ChoicesRole.Area, scene.Wording["area.by-subprefecture"], "", [.. gazetteer.Children(parent).Select(area => Choice(scene, area))]);
        }
        else
        {
            Ask(scene, scene.Wording["area.question"], gazetteer.Children(parent), [Unknown(scene, parent), scene.Choice("area.again", "?area")]);
        }
    }

    /// <summary>The name with what holds it, to tell namesakes apart.</summary>
    public static string LongName(Scene scene, Area area)
    {
        var holder = area.Kind == AreaKind.Ward ? area.Parent!.Parent : area.Parent;
        return holder is null or { Kind: AreaKind.Nation }
            ? Readings.Of(scene.Wording, area)
            : scene.Wording.Format("area.within", "area", Readings.Of(scene.Wording, area), "in", Readings.Of(scene.Wording, holder));
    }

    private static void Ask(Scene scene, string prompt, IEnumerable<Area> areas, ImmutableArray<Choice> others) => scene.Ask(
        ChoicesRole.Area, prompt, "", [.. areas.Where(area => area.Inhabited).Select(area => Choice(scene, area)), .. others]);

    private static Choice Unknown(Scene scene, Area parent) => scene.Choice("area.unknown", "!area=" + (parent.Prefecture ?? parent).Id);

    /// <summary>Sets the area, or looks into one that holds others.</summary>
    private static Choice Choice(Scene scene, Area area) =>
        new(Readings.Of(scene.Wording, area), (scene.Snapshot.Gazetteer.Children(area).IsEmpty ? "!area=" : "?area:") + area.Id);
}
