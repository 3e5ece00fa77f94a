using System.Collections.Immutable;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>A window as a bubble. What does not fit is left out from the last fact on, never the phone, the cautions or a button.</summary>
internal static class CardBubble
{
    /// <summary>Four of the heaviest fit into a carousel, ten of the usual ones.</summary>
    public const int MostBytes = 12 * 1024;

    private const int MostLinks = 6;

    /// <summary>The card with its name and reason, or, where somebody else must not read them, with its number instead.</summary>
    public static FlexBubble Of(Card card, string heading, Wording wording, Taps taps, bool hasName, IEnumerable<FlexComponent> above)
    {
        ImmutableArray<FlexComponent> head = [.. above, .. Head(card, heading, wording, hasName)];
        ImmutableArray<FlexComponent> foot = [.. Links(card), .. hasName ? ChoiceBubbles.Buttons(card.Actions, taps, null) : []];
        card = hasName || Number(card) is not { } number ? card : card with { Facts = card.Facts.RemoveAll(fact => fact.Value == number) };
        for (var facts = card.Facts.Length; ; facts--)
        {
            var bubble = FlexParts.Bubble([.. head, .. Facts(card, facts), .. foot]);
            if (facts <= 1 || FlexWeight.Fits(bubble, MostBytes))
            {
                return bubble;
            }
        }
    }

    private static IEnumerable<FlexComponent> Head(Card card, string heading, Wording wording, bool hasName)
    {
        if (heading.Length > 0)
        {
            yield return FlexParts.Small(heading);
        }

        yield return FlexParts.Title(hasName ? card.Name : Number(card) ?? wording["line.window"]);
        if (hasName && card.Reading.Length > 0)
        {
            yield return FlexParts.Small(card.Reading);
        }

        yield return card.State switch
        {
            OpenStateKind.Open => FlexParts.Coloured(wording["page.open"], "#0B5D1E"),
            OpenStateKind.Closed => FlexParts.Coloured(wording["page.closed"], "#7A1F1F"),
            _ => FlexParts.Coloured(wording["page.unknown"], "#555555"),
        };
        if (hasName && card.Reason.Length > 0)
        {
            yield return FlexParts.Plain(card.Reason);
        }

        foreach (var caution in card.Cautions.Where(caution => caution.Length > 0))
        {
            yield return FlexParts.Coloured(caution, "#7A3E00");
        }
    }

    private static IEnumerable<FlexComponent> Facts(Card card, int count) =>
        card.Facts.Take(count).Where(fact => fact.Label.Length > 0 && fact.Value.Length > 0).Select(fact => FlexParts.Fact(fact.Label, fact.Value));

    /// <summary>LINE opens no address for mail, so it stands as text to copy.</summary>
    private static IEnumerable<FlexComponent> Links(Card card)
    {
        foreach (var link in card.Links.Take(MostLinks))
        {
            if (link.Kind == LinkKind.Mail)
            {
                yield return FlexParts.Fact(link.Label, link.Uri[(link.Uri.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            }
            else if (Address.Of(link.Uri) is { } uri)
            {
                yield return new FlexButton(new UriAction(Label(link), uri)) { Style = link.Kind == LinkKind.Call ? "primary" : "link", Height = "sm", Color = "#0B3D91" };
            }
        }
    }

    private static string? Number(Card card)
    {
        foreach (var fact in card.Facts)
        {
            if (card.Links.Any(link => link.Kind == LinkKind.Call && Digits(link.Uri).Equals(Digits(fact.Value), StringComparison.Ordinal)))
            {
                return fact.Value;
            }
        }

        return null;
    }

    /// <summary>The number is what a call's button is for, so a label that is too long gives way to it.</summary>
    private static string Label(Link link) => link.Kind == LinkKind.Call && link.Label.Length > LineLimits.FlexLabel
        ? Shorten.Cut(Uri.UnescapeDataString(link.Uri["tel:".Length..]), LineLimits.FlexLabel)
        : Shorten.Cut(link.Label, LineLimits.FlexLabel);

    private static string Digits(string text) => string.Concat(Uri.UnescapeDataString(text).Where(char.IsAsciiDigit));
}
