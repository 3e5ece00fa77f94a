using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Line.Menu;

/// <summary>
/// Puts the menus at LINE: new ones first, then the aliases and the default, and only then are the earlier ones deleted, so that residents always have one.
/// Menus are told by their names, so what an interrupted run left goes with the next.
/// </summary>
internal sealed class MenuInstaller(MenuApi line, TextWriter output)
{
    /// <summary>Installs one menu for each wording, its image by its language.</summary>
    public async Task InstallAsync(MenuPlan plan)
    {
        var (menu, wordings, images) = plan;
        var before = await line.AliasesAsync();
        var made = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var wording in wordings)
        {
            var id = await line.CreateAsync(MenuRequest.Of(menu, wording));
            await line.UploadAsync(id, images[wording.Language]);
            made[wording.Language] = id;
            await output.WriteLineAsync($"made {id} for '{wording.Language}' ({images[wording.Language].Length / 1024} KB)");
        }

        foreach (var (language, id) in made)
        {
            var alias = menu.AliasOf(language);
            await line.PointAsync(alias, id, before.ContainsKey(alias));
            await output.WriteLineAsync($"alias {alias} -> {id}");
        }

        await line.ShowAsync(made[menu.Default]);
        await output.WriteLineAsync($"everybody sees {menu.AliasOf(menu.Default)}");
        await DeleteEarlierAsync(menu, before, made);
    }

    private async Task DeleteEarlierAsync(MenuDefinition menu, IReadOnlyDictionary<string, string> before, Dictionary<string, string> made)
    {
        var names = made.Keys.Select(menu.NameOf).ToHashSet(StringComparer.Ordinal);
        var named = (await line.MenusAsync()).Where(found => names.Contains(found.Name)).Select(found => found.Id);
        var pointed = made.Keys.Select(menu.AliasOf).Where(before.ContainsKey).Select(alias => before[alias]);
        foreach (var id in named.Concat(pointed).Except(made.Values, StringComparer.Ordinal))
        {
            await line.DeleteAsync(id);
            await output.WriteLineAsync($"deleted the earlier {id}");
        }
    }
}

/// <summary>What is to stand at LINE: the definition, the wordings and the image of each language.</summary>
internal sealed record MenuPlan(MenuDefinition Menu, IReadOnlyList<Wording> Wordings, IReadOnlyDictionary<string, byte[]> Images);
