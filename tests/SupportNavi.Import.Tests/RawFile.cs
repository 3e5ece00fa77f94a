using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SupportNavi.Import;

/// <summary>A comma-separated file as another program reads it: what the import says is measured against it.</summary>
internal static class RawFile
{
    private static readonly CsvConfiguration Reading = new(CultureInfo.InvariantCulture) { BadDataFound = null, IgnoreBlankLines = false };

    /// <summary>The records that follow the first and hold something, each by the line it starts on.</summary>
    public static IReadOnlyDictionary<int, string[]> Records(string path)
    {
        using var parser = new CsvParser(new StringReader(Text(path)), Reading);
        var (records, line) = (new Dictionary<int, string[]>(), 1);
        while (parser.Read())
        {
            if (line > 1 && parser.Record!.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                records.Add(line, parser.Record!);
            }

            line = parser.RawRow + 1;
        }

        return records;
    }

    private static string Text(string path)
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetString(bytes);
        }
    }
}
