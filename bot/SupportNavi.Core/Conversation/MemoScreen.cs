using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>メモ: the shortlist as cards, and as text to copy or print.</summary>
internal static class MemoScreen
{
    public static void Show(Scene scene)
    {
        var wording = scene.Wording;
        var kept = scene.Progress.Shortlist.Select(item => scene.Snapshot.Directory.ById(item.Organization)).OfType<Organization>().ToList();
        scene.Say(TextRole.Title, wording["memo.title"]);
        if (kept.Count == 0)
        {
            scene.Say(TextRole.Body, wording["memo.empty"]);
            return;
        }

        scene.Say(TextRole.Body, wording["memo.text"]);
        scene.Add(new CardsReply("", [.. kept.Select(organization => CardScreen.Brief(scene, scene.Walk.Goal, CardScreen.PlaceOf(scene, organization)))]));
        scene.Add(new CopyReply(wording["memo.copy"], string.Join("\n\n", kept.Select(organization => Plain(scene, organization)))));
    }

    private static string Plain(Scene scene, Organization organization)
    {
        string[] lines = [organization.Name, CardFacts.PhoneOf(scene, organization), organization.Address, organization.Url];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }
}
