using SupportNavi.Core.Guide;

namespace SupportNavi.Core.Conversation;

/// <summary>どれでもない: the whole menu from its beginning, and windows that take any trouble.</summary>
internal static class MenuScreen
{
    public const string View = "menu";

    /// <summary>Windows for any trouble.</summary>
    public static Choice Anything(Scene scene) => scene.Choice("menu.anything", "!talk=" + GuideTree.AnythingId);

    public static void Show(Scene scene)
    {
        scene.Say(TextRole.Title, scene.Wording["menu.title"]);
        QuestionScreen.Ask(scene, First(scene));
        scene.Ask(ChoicesRole.Question, scene.Wording["guess.none"], "", [Anything(scene)]);
    }

    /// <summary>Who asks, or once that is known, about what.</summary>
    private static Question First(Scene scene)
    {
        var root = scene.Snapshot.Guide.Root;
        return scene.Progress.Settings.Who is { } who && root.SetsWho && root.Answer(who) is { } answer && scene.Snapshot.Guide.Question(answer.Next) is { } next ? next : root;
    }
}
