using SupportNavi.Core.Guide;

namespace SupportNavi.Core.Conversation;

/// <summary>窓口での伝え方: words to read out, or to show at the counter in the resident's language and in Japanese.</summary>
internal static class ScriptScreen
{
    public static void Show(Scene scene, Goal goal)
    {
        var wording = scene.Wording;
        scene.Say(TextRole.Title, wording["script.title"]);
        scene.Say(TextRole.Body, wording["script.text"]);
        scene.Add(new CopyReply(wording["script.own"], wording[goal.ScriptKey]));
        var japanese = scene.Snapshot.Wordings.All[0];
        if (wording.Language != japanese.Language)
        {
            scene.Add(new CopyReply(japanese["script.show"], japanese[goal.ScriptKey]));
        }
    }
}
