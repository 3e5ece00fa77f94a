using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>What a file is.</summary>
internal enum FileKind
{
    /// <summary>Delimited text.</summary>
    Text,

    /// <summary>XLSX, a zip.</summary>
    Xlsx,

    /// <summary>XLS, an OLE compound file.</summary>
    Xls,

    /// <summary>A JSON document.</summary>
    Json,
}

/// <summary>Tells files apart by their first bytes.</summary>
internal static class FileKinds
{
    /// <summary>The kind of the file.</summary>
    /// <exception cref="ImportException">It is empty, or something that is not a table.</exception>
    public static FileKind Of(string path, string file)
    {
        var head = new byte[1024];
        using var stream = Files.OpenRead(path);
        var bytes = head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        if (bytes.IsEmpty)
        {
            throw new ImportException($"{file}: the file is empty; download it again");
        }

        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8))
        {
            return FileKind.Xlsx;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return FileKind.Xls;
        }

        if (Other(bytes) is { } other)
        {
            throw new ImportException($"{file}: the file is {other}, not a table; get the CSV, Excel or JSON file from its publisher");
        }

        return IsJson(bytes) ? FileKind.Json : FileKind.Text;
    }

    private static string? Other(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return text switch
        {
            _ when text.StartsWith("%PDF", StringComparison.Ordinal) => "a PDF",
            _ when text.StartsWith("\u0089PNG", StringComparison.Ordinal) || text.StartsWith("\u00FF\u00D8\u00FF", StringComparison.Ordinal) => "a picture",
            _ when text.StartsWith("\u001F\u008B", StringComparison.Ordinal) => "compressed (gzip)",
            _ when text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) => "a web page",
            _ when text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) => "XML",
            _ => null,
        };
    }

    /// <summary>It begins as JSON does; 「[注意]」 in a note above a table does not. In UTF-16 a zero stands beside each character.</summary>
    private static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes).Where(character => character is not ('\0' or '\u00EF' or '\u00BB' or '\u00BF' or '\u00FF' or '\u00FE' or ' ' or '\t' or '\r' or '\n')).Take(2).ToArray();
        return start switch
        {
            ['{' or '['] => true,
            ['{', '"' or '}'] => true,
            ['[', '{' or '[' or ']' or '"' or '-' or (>= '0' and <= '9') or 't' or 'f' or 'n'] => true,
            _ => false,
        };
    }
}
