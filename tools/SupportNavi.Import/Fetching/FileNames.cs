using System.Text;

namespace SupportNavi.Import.Fetching;

/// <summary>A file name from an address that somebody else chose.</summary>
internal static class FileNames
{
    private const int MaxLength = 100;

    /// <summary>File systems count bytes: 255, of which a temporary file's ending takes some.</summary>
    private const int MaxBytes = 200;

    private const string Refused = "<>:\"/\\|?*";

    /// <summary>Names that Windows keeps for devices, whatever the ending.</summary>
    private static readonly HashSet<string> Devices =
        new(["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>The last part of the path without anything that could lead elsewhere, at most 100 characters; the ending is kept.</summary>
    public static string Of(Uri url)
    {
        var last = Uri.UnescapeDataString(url.AbsolutePath.TrimEnd('/')).Split('/', '\\')[^1];
        var name = string.Concat(last.Where(character => !PlainText.IsUnseen(character) && !char.IsSurrogate(character) && !Refused.Contains(character, StringComparison.Ordinal))).Trim(' ', '.');
        if (name.Length == 0)
        {
            return "download";
        }

        var stem = Path.GetFileNameWithoutExtension(name);
        return Shorten(Devices.Contains(stem.Split('.')[0].TrimEnd()) ? "_" + name : name);
    }

    private static string Shorten(string name)
    {
        var ending = Path.GetExtension(name) is { Length: < 10 } extension ? extension : "";
        var stem = name[..^ending.Length];
        while (stem.Length > 0 && (stem.Length + ending.Length > MaxLength || Encoding.UTF8.GetByteCount(stem) + Encoding.UTF8.GetByteCount(ending) > MaxBytes))
        {
            stem = stem[..^1];
        }

        return stem.TrimEnd(' ', '.') + ending;
    }
}
