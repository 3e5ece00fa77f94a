using Microsoft.Extensions.Options;
using SupportNavi.Bot.Publishing;

namespace SupportNavi.Bot.Channels.Line.Menu;

/// <summary>
/// <c>line-menu</c>: installs the rich menu at LINE and ends. Everybody sees the menu of the default language; the others are there under their aliases.
/// A resident who changes the language keeps that menu: linking one for each person would be a request about a person that no reply carries, and the
/// buttons answer in the resident's language whatever the image says.
/// </summary>
internal static class LineMenuVerb
{
    private const string Verb = "line-menu";

    /// <summary>Installed.</summary>
    private const int Done = 0;

    /// <summary>Something here must be corrected; LINE was not asked for anything.</summary>
    private const int NotFit = 1;

    /// <summary>LINE refused or could not be reached.</summary>
    private const int Refused = 2;

    /// <summary>Whether the program was started for this.</summary>
    public static bool IsAsked(string[] args) => args.Contains(Verb, StringComparer.Ordinal);

    /// <summary>Checks the settings, the data, the definition and the images, then installs.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var builder = WebApplication.CreateBuilder([.. args.Where(argument => argument != Verb)]);
        builder.AddSupportNavi();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        if (!app.TryPublish())
        {
            return NotFit;
        }

        var options = app.Services.GetRequiredService<IOptions<LineOptions>>().Value;
        if (!options.IsConfigured)
        {
            await error.WriteLineAsync("LINE is not configured: set Line:ChannelSecret and Line:ChannelAccessToken.");
            return NotFit;
        }

        var wordings = app.Services.GetRequiredService<SnapshotHolder>().Current.Snapshot.Wordings;
        var folder = app.Services.GetRequiredService<DataPaths>().Folder;
        var faults = new List<string>();
        if (MenuDefinition.Read(folder, faults) is { } menu)
        {
            faults.AddRange(MenuCheck.Faults(menu, wordings));
            var images = Images(menu, wordings.All.Select(wording => wording.Language), folder, faults);
            if (faults.Count == 0)
            {
                return await InstallAsync(options, new(menu, wordings.All, images), output, error);
            }
        }

        foreach (var fault in faults)
        {
            await error.WriteLineAsync(fault);
        }

        return NotFit;
    }

    private static Dictionary<string, byte[]> Images(MenuDefinition menu, IEnumerable<string> languages, string folder, List<string> faults)
    {
        var images = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            if (MenuImage.Read(folder, menu.ImageOf(language), menu.Width, menu.Height, faults) is { } image)
            {
                images[language] = image;
            }
        }

        return images;
    }

    private static async Task<int> InstallAsync(LineOptions options, MenuPlan plan, TextWriter output, TextWriter error)
    {
        using var line = new MenuApi(options);
        try
        {
            await new MenuInstaller(line, output).InstallAsync(plan);
            return Done;
        }
        catch (MenuException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return Refused;
        }
    }
}
