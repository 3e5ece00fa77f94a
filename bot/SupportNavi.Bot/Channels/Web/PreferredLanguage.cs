using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>The language to begin in, as the browser asks for it.</summary>
internal static class PreferredLanguage
{
    /// <summary>The first language of the dataset in the browser's order; null when it asks for none of them.</summary>
    public static string? Of(HttpRequest request, Wordings wordings)
    {
        foreach (var asked in request.GetTypedHeaders().AcceptLanguage.Where(asked => asked.Quality is null or > 0).OrderByDescending(asked => asked.Quality ?? 1))
        {
            if (Match(asked.Value.ToString(), wordings) is { } language)
            {
                return language;
            }
        }

        return null;
    }

    private static string? Match(string tag, Wordings wordings)
    {
        foreach (var wording in wordings.All)
        {
            if (string.Equals(wording.Language, tag, StringComparison.OrdinalIgnoreCase))
            {
                return wording.Language;
            }
        }

        var primary = tag.Split('-', 2)[0];
        return wordings.All.FirstOrDefault(wording => string.Equals(wording.Language.Split('-', 2)[0], primary, StringComparison.OrdinalIgnoreCase))?.Language;
    }
}
