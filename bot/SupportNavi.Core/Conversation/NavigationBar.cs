using System.Collections.Immutable;
using SupportNavi.Core.Guide;

namespace SupportNavi.Core.Conversation;

/// <summary>What is one tap away on every screen; emergency contacts first.</summary>
internal static class NavigationBar
{
    public static void Show(Scene scene)
    {
        var progress = scene.Progress;
        var choices = ImmutableArray.CreateBuilder<Choice>(10);
        choices.Add(scene.Choice("nav.emergency", "?sos"));
        if (progress.View.Length > 0 || scene.Walk.Steps.Length > 0 || progress.Topic.Answers.Length > 0 || progress.Topics.Length > 1)
        {
            choices.Add(scene.Choice("nav.back", "!back"));
            choices.Add(scene.Choice("nav.restart", "!restart"));
        }

        if (progress.Settings.Who == GuideTree.WorkerId)
        {
            choices.Add(scene.Choice("nav.next-person", "!next"));
        }

        if (progress.Shortlist.Length > 0)
        {
            choices.Add(new(scene.Wording.Format("nav.memo", "n", progress.Shortlist.Length.ToString()), "?memo"));
        }

        choices.Add(scene.Choice("nav.area", "?area"));
        choices.Add(progress.Settings.NoCalls ? scene.Choice("nav.calls-yes", "!calls=yes") : scene.Choice("nav.calls-no", "!calls=no"));
        choices.Add(scene.Choice("nav.language", "?lang"));
        choices.Add(scene.Choice("nav.forget", "?forget"));
        choices.Add(scene.Choice("nav.help", "?help"));
        scene.Ask(ChoicesRole.Navigation, scene.Wording["nav.prompt"], "", choices.ToImmutable());
    }
}
