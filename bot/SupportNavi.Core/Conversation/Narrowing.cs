using System.Collections.Immutable;
using System.Numerics;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>絞り込み with the number of windows each choice would leave; a choice that would leave none or all is not offered.</summary>
internal static class Narrowing
{
    private const int MaxChoices = 8;
    private const int MaxFacets = 3;
    private const int WorthNarrowing = 4;

    private static readonly ulong Anyone = Vocabularies.Audience.Bit("anyone");
    private static readonly ulong Japanese = Vocabularies.Language.Bit("ja");

    public static void Show(Scene scene, Goal goal, Result result)
    {
        foreach (var (facet, value) in scene.Walk.Narrowed)
        {
            scene.Say(TextRole.Notice, scene.Wording.Format("narrow.chosen", "value", Name(scene, facet, value)));
        }

        var total = result.Windows.Count(window => window.Role != WindowRole.Decider);
        if (total < WorthNarrowing || result.NarrowedInVain)
        {
            return;
        }

        var offered = 0;
        foreach (var facet in goal.NarrowBy)
        {
            if (offered < MaxFacets && !scene.Walk.Narrowed.Any(narrowed => narrowed.Facet == facet) && Choices(scene, facet, result.Windows, total) is { IsEmpty: false } choices)
            {
                scene.Ask(ChoicesRole.Narrow, scene.Wording["narrow." + Facets.Name(facet)], "", choices);
                offered++;
            }
        }
    }

    private static ImmutableArray<Choice> Choices(Scene scene, Facet facet, List<Window> windows, int total)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>();
        if (Facets.Vocabulary(facet, scene.Snapshot.Guide.Needs) is not { } vocabulary)
        {
            var open = windows.Count(window => window.Role != WindowRole.Decider && scene.StateOf(window.Organization).Kind == OpenStateKind.Open);
            Add(scene, choices, facet, "yes", open, total);
            return choices.ToImmutable();
        }

        Span<int> counts = stackalloc int[64];
        var always = Count(facet, windows, counts);
        var chosen = scene.Walk.FullFilter(scene.Snapshot.Guide.Needs).MaskOf(facet);
        for (var index = 0; index < vocabulary.Values.Length && choices.Count < MaxChoices; index++)
        {
            var bit = 1UL << index;
            var offered = (chosen == 0 || (chosen & bit) != 0) && !(facet == Facet.Audience && bit == Anyone) && !(facet == Facet.Languages && bit == Japanese);
            if (offered && counts[index] > 0)
            {
                Add(scene, choices, facet, vocabulary.Values[index], counts[index] + always, total);
            }
        }

        return choices.ToImmutable();
    }

    /// <summary>How many windows have each value; those that pass whatever is chosen (for anyone, or of unknown audience) are given back.</summary>
    private static int Count(Facet facet, List<Window> windows, Span<int> counts)
    {
        counts.Clear();
        var always = 0;
        foreach (var window in windows)
        {
            var has = window.Role == WindowRole.Decider ? 0 : Facets.MaskOf(facet, window.Organization);
            if (facet == Facet.Audience && window.Role != WindowRole.Decider && (has == 0 || (has & Anyone) != 0))
            {
                always++;
                continue;
            }

            for (var mask = has; mask != 0; mask &= mask - 1)
            {
                counts[BitOperations.TrailingZeroCount(mask)]++;
            }
        }

        return always;
    }

    private static void Add(Scene scene, ImmutableArray<Choice>.Builder choices, Facet facet, string value, int count, int total)
    {
        if (count > 0 && count < total)
        {
            var label = scene.Wording.Format(total >= WindowIndex.MaxWindows - 1 ? "choice.count-capped" : "choice.count", "label", Name(scene, facet, value), "n", count.ToString());
            choices.Add(new(label, scene.Answer(Walk.NarrowMark + Facets.Name(facet), value)));
        }
    }

    private static string Name(Scene scene, Facet facet, string value) =>
        scene.Wording[Facets.Vocabulary(facet, scene.Snapshot.Guide.Needs) is { } vocabulary ? $"{vocabulary.Name}.{value}" : "narrow.open-now"];
}
