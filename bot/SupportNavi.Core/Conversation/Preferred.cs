using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>What a resident can use comes before what they cannot: ways without a call, and their own language. Otherwise the order stays.</summary>
internal static class Preferred
{
    private static readonly ulong FromAfar = Vocabularies.Method.Mask(["mail", "chat", "line", "online", "relay"], _ => { });

    /// <summary>The windows with preferred ones first; services that need a decision still come last, the office that decides first.</summary>
    public static List<Window> Order(Scene scene, List<Window> windows)
    {
        var language = Vocabularies.Language.Bit(scene.Wording.Language);
        var noCalls = scene.Progress.Settings.NoCalls;
        return noCalls || Applies(language)
            ? [.. windows.OrderBy(window => window.Role != WindowRole.Decider).ThenBy(window => window.Organization.Decision != 0)
                .ThenBy(window => Applies(language) && (window.Organization.Languages & language) == 0)
                .ThenBy(window => noCalls ? Effort(window.Organization) : 0)]
            : windows;
    }

    /// <summary>For somebody who does not call: writing is easiest, going there or a fax comes next, a phone is last.</summary>
    public static int Effort(Organization organization) =>
        (organization.Methods & FromAfar) != 0 ? 0 : organization.Methods == 0 ? 1 : organization.NeedsACall ? 3 : 2;

    private static bool Applies(ulong language) => language != 0 && language != Vocabularies.Language.Bit(Wordings.Japanese);
}
