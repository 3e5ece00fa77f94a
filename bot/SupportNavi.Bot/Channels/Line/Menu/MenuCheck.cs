using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Line.Menu;

/// <summary>Everything in a definition that LINE would refuse or that would lead a resident nowhere, one line each.</summary>
internal static class MenuCheck
{
    private const int MaxName = 300;
    private const int MaxBar = 14;
    private const int MaxAlias = 32;
    private const int MaxAreas = 20;
    private const int MaxLabel = 20;
    private const int MinWidth = 800;
    private const int MaxWidth = 2500;
    private const int MinHeight = 250;
    private const double MinRatio = 1.45;

    /// <summary>The faults; empty when it can be installed.</summary>
    public static IReadOnlyList<string> Faults(MenuDefinition menu, Wordings wordings)
    {
        var faults = new List<string>();
        Say(faults, menu.Width is < MinWidth or > MaxWidth, $"width {menu.Width} must be {MinWidth} to {MaxWidth}");
        Say(faults, menu.Height < MinHeight || menu.Width < MinRatio * menu.Height, $"height {menu.Height} must be at least {MinHeight}, and the width at least {MinRatio} times as large");
        Say(faults, string.IsNullOrWhiteSpace(menu.Name), "name is empty");
        Say(faults, !wordings.Has(menu.Default), $"default '{menu.Default}' is no language of the dataset");
        Say(faults, menu.Areas.Count is 0 or > MaxAreas, $"areas: {menu.Areas.Count}, but LINE takes 1 to {MaxAreas}");
        foreach (var wording in wordings.All)
        {
            var (name, alias) = (menu.NameOf(wording.Language), menu.AliasOf(wording.Language));
            Say(faults, name.Length > MaxName, $"name with its alias has {name.Length} characters; LINE takes {MaxName}");
            Say(faults, menu.Alias.Length == 0 || alias.Length > MaxAlias || !alias.All(IsAlias), $"alias '{alias}' must be at most {MaxAlias} letters a-z, digits, - and _");
            Text(faults, wording, "bar", menu.Bar, MaxBar);
            for (var index = 0; index < menu.Areas.Count; index++)
            {
                Text(faults, wording, $"areas[{index}].label", menu.Areas[index].Label, MaxLabel);
            }
        }

        for (var index = 0; index < menu.Areas.Count; index++)
        {
            Area(faults, menu, $"areas[{index}]", menu.Areas[index]);
        }

        return [.. faults.Distinct(StringComparer.Ordinal)];
    }

    private static void Area(List<string> faults, MenuDefinition menu, string place, MenuArea area)
    {
        Say(faults, area.X < 0 || area.Y < 0 || area.Width <= 0 || area.Height <= 0 || (long)area.X + area.Width > menu.Width || (long)area.Y + area.Height > menu.Height,
            $"{place} ({area.X}, {area.Y}, {area.Width} x {area.Height}) is not inside the image of {menu.Width} x {menu.Height}");
        Say(faults, Tap.Parse(area.Tap) is null, $"{place}.tap '{area.Tap}' is none that the navigator understands");
    }

    private static void Text(List<string> faults, Wording wording, string place, string key, int most)
    {
        var text = wording[key];
        if (!wording.Has(key))
        {
            faults.Add($"{MenuDefinition.File}: {place}: the wording key '{key}' is missing in '{wording.Language}'");
            return;
        }

        Say(faults, string.IsNullOrWhiteSpace(text) || text.Contains('{', StringComparison.Ordinal), $"{place}: the text of '{key}' in '{wording.Language}' is empty or waits for a value");
        Say(faults, text.Length > most, $"{place}: the text of '{key}' in '{wording.Language}' has {text.Length} characters; LINE takes {most}");
    }

    private static bool IsAlias(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '_';

    private static void Say(List<string> faults, bool wrong, string fault)
    {
        if (wrong)
        {
            faults.Add($"{MenuDefinition.File}: {fault}");
        }
    }
}
