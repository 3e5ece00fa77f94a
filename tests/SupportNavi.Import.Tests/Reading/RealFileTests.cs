using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using CsvHelper.Configuration;

namespace SupportNavi.Import.Reading;

/// <summary>Every published file beside the project can be read, to its last row.</summary>
public sealed class RealFileTests
{
    [SkippableFact]
    public void Every_real_file_is_read_to_its_last_row()
    {
        var folder = Path.Combine(DataCopy.Shared, "opendata");
        Skip.IfNot(Directory.Exists(folder), "the downloads are not on this machine");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".csv" or ".xlsx" or ".json").Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(files);
        var report = new StringBuilder();
        foreach (var path in files)
        {
            foreach (var sheet in SheetFile.Open(path, new()))
            {
                var rows = sheet.Rows.ToArray();
                Assert.True(Published(path) == rows.Sum(Damaged), $"{path} {sheet.Name}: characters were lost while reading");
                Assert.DoesNotContain(rows, row => row.Cells.Any(cell => cell.Contains("神奈川県カナ", StringComparison.Ordinal)));
                Assert.All(rows, row => Assert.Equal(sheet.Header.Length, row.Cells.Length));
                Assert.True(Count(path, sheet) == rows.Length, $"{path} {sheet.Name}: {Count(path, sheet)} in the file, {rows.Length} read");
                report.AppendLine(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder, path)} [{sheet.Name}] line {sheet.HeaderLine} {string.Join(' ', rows.GroupBy(row => row.Kind).Select(kind => $"{kind.Key}:{kind.Count()}"))}");
                report.AppendLine(CultureInfo.InvariantCulture, $"  {string.Join(" | ", sheet.Header)}\n  {string.Join(" / ", sheet.Notes)}");
                foreach (var row in rows.Where(row => row.Kind is not (RowKind.Data or RowKind.Blank) || row.Surplus.Length > 0).Take(8))
                {
                    report.AppendLine(CultureInfo.InvariantCulture, $"  {row.Line} {row.Kind} {string.Join(" | ", row.Cells.Where(cell => cell.Length > 0))} + {row.Surplus}");
                }
            }
        }

        if (Environment.GetEnvironmentVariable("READING_REPORT") is { Length: > 0 } target)
        {
            File.WriteAllText(target, report.ToString());
        }
    }

    /// <summary>U+FFFD that the publisher's own file holds; two spreadsheets' exports do.</summary>
    private static int Published(string path) =>
        Path.GetExtension(path) == ".xlsx" ? 0 : InputText.Decode(File.ReadAllBytes(path))!.Count(character => character == '\uFFFD');

    private static int Damaged(SheetRow row) => row.Cells.Append(row.Surplus).Sum(cell => cell.Count(character => character == '\uFFFD'));

    private static int Count(string path, ISheet sheet) => Path.GetExtension(path) switch
    {
        ".csv" => Records(path) - Records(path, sheet.HeaderLine),
        ".xlsx" => LastRow(path, sheet.Name) - sheet.HeaderLine,
        _ => Objects(path, sheet.Name),
    };

    private static int Records(string path, int upToLine = int.MaxValue)
    {
        var bytes = File.ReadAllBytes(path);
        using var reader = new StringReader(InputText.Decode(bytes)!);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, IgnoreBlankLines = false });
        var count = 0;
        while (parser.Read() && parser.RawRow <= upToLine)
        {
            count++;
        }

        return count;
    }

    private static int LastRow(string path, string sheet)
    {
        using var zip = ZipFile.OpenRead(path);
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        using var workbook = zip.GetEntry("xl/workbook.xml")!.Open();
        var number = XDocument.Load(workbook).Descendants(main + "sheet").Select(element => (string)element.Attribute("name")!).ToList().IndexOf(sheet) + 1;
        using var part = zip.GetEntry($"xl/worksheets/sheet{number}.xml")!.Open();
        return XDocument.Load(part).Descendants(main + "row").Max(row => (int)row.Attribute("r")!);
    }

    private static int Objects(string path, string list)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path).AsMemory().TrimStart("\uFEFF"u8));
        IEnumerable<JsonElement> values = [document.RootElement];
        foreach (var name in list.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            values = values.SelectMany(value => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1))
                .Where(value => value.TryGetProperty(name, out _)).Select(value => value.GetProperty(name)).ToArray();
        }

        return values.Sum(value => value.ValueKind == JsonValueKind.Array ? value.GetArrayLength()
            : value.EnumerateObject().Sum(entry => entry.Value.ValueKind == JsonValueKind.Array ? entry.Value.GetArrayLength() : 1));
    }
}
