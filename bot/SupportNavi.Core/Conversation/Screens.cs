using SupportNavi.Core.Guide;

namespace SupportNavi.Core.Conversation;

/// <summary>Which screen a conversation is at, and the small ones.</summary>
internal static class Screens
{
    public static void Show(Scene scene)
    {
        var (view, argument) = scene.View;
        var directory = scene.Snapshot.Directory;
        switch (view)
        {
            case "card" when directory.ById(argument) is { } organization:
                CardScreen.Show(scene, organization);
                break;
            case "found" when FoundScreen.Of(scene.Snapshot, argument).Any():
                FoundScreen.Show(scene, argument);
                break;
            case "guess" when GuessScreen.Of(scene.Snapshot, argument).Any():
                GuessScreen.Show(scene, argument);
                break;
            case MenuScreen.View:
                MenuScreen.Show(scene);
                break;
            case "unreached" when directory.ById(argument) is { } organization:
                UnreachedScreen.Show(scene, organization);
                break;
            case "ask" when scene.Snapshot.Guide.Question(argument) is { } question:
                QuestionScreen.Ask(scene, question);
                break;
            case "memo":
                MemoScreen.Show(scene);
                break;
            case "sos" when scene.Snapshot.Guide.Goal(GuideTree.EmergencyId) is { } goal:
                CrisisScreen.Show(scene, goal);
                break;
            case "area":
                AreaScreen.Show(scene, argument);
                break;
            case "script" when scene.Walk.Goal is { } goal:
                ScriptScreen.Show(scene, goal);
                break;
            case "help":
                scene.Say(TextRole.Title, scene.Wording["help.title"]);
                scene.Say(TextRole.Body, scene.Wording["help.text"]);
                break;
            case "lang":
                Languages(scene);
                break;
            case "forget":
                Forget(scene);
                break;
            default:
                Place(scene);
                break;
        }
    }

    private static void Place(Scene scene)
    {
        if (scene.Walk.Question is { } question)
        {
            if (scene.Progress.Settings is { Language: null, Who: null })
            {
                scene.Say(TextRole.Title, scene.Wording["welcome.title"]);
                scene.Say(TextRole.Body, scene.Wording["welcome.text"]);
                Languages(scene);
            }

            QuestionScreen.Show(scene, question);
        }
        else if (scene.Area is null)
        {
            AreaScreen.Show(scene, "");
        }
        else if (scene.View.Name.Length == 0 && !scene.Progress.Alone && Overview.Covers(scene))
        {
            Overview.Show(scene, scene.Area);
        }
        else
        {
            ResultScreen.Show(scene, scene.Walk.Goal!, scene.Area);
        }
    }

    /// <summary>One tap to the language somebody writes in.</summary>
    public static void OfferLanguage(Scene scene, Wording wording) => scene.Ask(
        ChoicesRole.Language, wording["language.prompt"], "", [new Choice(wording["language.self"], "!lang=" + wording.Language, wording.Language)]);

    private static void Languages(Scene scene) => scene.Ask(
        ChoicesRole.Language, scene.Wording["language.prompt"], "",
        [.. scene.Snapshot.Wordings.All.Select(wording => new Choice(wording["language.self"], "!lang=" + wording.Language, wording.Language))]);

    private static void Forget(Scene scene)
    {
        scene.Say(TextRole.Title, scene.Wording["forget.title"]);
        scene.Ask(ChoicesRole.Question, scene.Wording["forget.text"], "", [scene.Choice("forget.yes", "!forget"), scene.Choice("forget.no", "!close")]);
    }
}
