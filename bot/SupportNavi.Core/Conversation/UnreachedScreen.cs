using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>つながらなかった: what happened, in one tap; the window is counted, the person is not.</summary>
public static class UnreachedScreen
{
    /// <summary>Nobody answered; the number is wrong; it was closed; it was not for this.</summary>
    public static readonly string[] Kinds = ["no-answer", "wrong-number", "closed", "not-for-me"];

    internal static void Show(Scene scene, Organization organization)
    {
        scene.Say(TextRole.Title, organization.Name);
        scene.Ask(
            ChoicesRole.Question, scene.Wording["unreached.question"], scene.Wording["unreached.note"],
            [.. Kinds.Select(kind => scene.Choice("unreached." + kind, $"!unreached={organization.Id}:{kind}")), scene.Choice("unreached.cancel", "!close")]);
    }

    /// <summary>The report that a tap carries, or null.</summary>
    internal static Unreached? Parse(Scene scene, string value)
    {
        var parts = value.Split(':');
        return parts is [var id, var kind] && Kinds.Contains(kind, StringComparer.Ordinal) && scene.Snapshot.Directory.ById(id) is not null ? new(id, kind) : null;
    }
}
