using System.Collections.Immutable;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>Call, site, mail and map of a window.</summary>
internal static class CardLinks
{
    /// <summary>Ways out of the conversation. For somebody who does not call, the call comes last.</summary>
    public static ImmutableArray<Link> Of(Scene scene, Organization organization)
    {
        var wording = scene.Wording;
        var links = ImmutableArray.CreateBuilder<Link>(4);
        if (CardFacts.PhoneIsShown(scene, organization))
        {
            var digits = string.Concat(organization.Phone.Where(character => character != '-')).Replace("#", "%23", StringComparison.Ordinal);
            links.Add(new(LinkKind.Call, wording.Format("link.call", "phone", organization.Phone), "tel:" + digits));
        }

        if (organization.Url.Length > 0)
        {
            links.Add(new(LinkKind.Site, wording["link.site"], organization.Url));
        }

        if (organization.Email.Length > 0)
        {
            links.Add(new(LinkKind.Mail, wording["link.mail"], "mailto:" + organization.Email));
        }

        if (organization.Address.Length > 0)
        {
            links.Add(new(LinkKind.Map, wording["link.map"], "https://www.google.com/maps/search/?api=1&query=" + Uri.EscapeDataString(CardFacts.Address(organization))));
        }

        if (scene.Progress.Settings.NoCalls && links is [{ Kind: LinkKind.Call } call, _, ..])
        {
            links.RemoveAt(0);
            links.Add(call);
        }

        return links.ToImmutable();
    }
}
