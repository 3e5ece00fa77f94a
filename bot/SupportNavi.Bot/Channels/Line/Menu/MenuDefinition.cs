using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportNavi.Bot.Channels.Line.Menu;

/// <summary><c>line/richmenu.json</c> of the dataset: one menu, drawn and worded once for each language.</summary>
/// <param name="Name">What LINE's lists call it, with the alias after it; residents do not see it.</param>
/// <param name="Alias">The alias of a language's menu is this, a hyphen and the language.</param>
/// <param name="Default">The language whose menu everybody sees.</param>
/// <param name="Bar">Wording key of the bar that opens it.</param>
internal sealed record MenuDefinition(string Name, string Alias, string Default, string Bar, int Width, int Height, IReadOnlyList<MenuArea> Areas)
{
    /// <summary>Where it stands in the dataset.</summary>
    public const string File = "line/richmenu.json";

    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads it; null after adding why it cannot be read.</summary>
    public static MenuDefinition? Read(string folder, ICollection<string> faults)
    {
        try
        {
            return JsonSerializer.Deserialize<MenuDefinition>(System.IO.File.ReadAllBytes(Path.Combine(folder, File)), Strict) ?? throw new JsonException("It is empty.");
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            faults.Add($"{File}: {exception.Message.ReplaceLineEndings(" ")}");
            return null;
        }
    }

    /// <summary>The alias of a language's menu; LINE takes lower case alone.</summary>
    public string AliasOf(string language) => $"{Alias}-{language.ToLowerInvariant()}";

    /// <summary>The name of a language's menu in LINE's lists.</summary>
    public string NameOf(string language) => $"{Name} {AliasOf(language)}";

    /// <summary>The image of a language's menu within the dataset.</summary>
    public string ImageOf(string language) => $"line/{AliasOf(language)}.png";
}

/// <summary>One button.</summary>
/// <param name="Label">Wording key; LINE reads it aloud to those who do not see the image.</param>
/// <param name="Tap">What it sends.</param>
internal sealed record MenuArea(string Label, string Tap, int X, int Y, int Width, int Height);
