using System.IO.Compression;
using System.Security;
using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>An XLSX file written part by part, so that a test can say exactly what is in it.</summary>
internal sealed class TestWorkbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Xml)> sheets = [];
    private readonly List<string> formats = [];

    /// <summary>Parts to add or to put in place of the usual ones.</summary>
    public Dictionary<string, string> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>The shared strings as XML, each a whole <c>si</c>.</summary>
    public List<string> SharedStrings { get; } = [];

    /// <summary>A style for the format; its number is what a cell's <c>s</c> says.</summary>
    public int Style(string format)
    {
        formats.Add($"<numFmt numFmtId=\"{200 + formats.Count}\" formatCode=\"{SecurityElement.Escape(format)}\"/>");
        return formats.Count;
    }

    /// <summary>A sheet of rows in XML.</summary>
    public TestWorkbook Sheet(string name, string rows, string merges = "", string state = "visible")
    {
        sheets.Add((name, state, $"<worksheet {Main}><sheetData>{rows}</sheetData>{merges}</worksheet>"));
        return this;
    }

    /// <summary>A row of texts.</summary>
    public static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">{string.Concat(texts.Select((text, column) => text.Length == 0 ? "" : $"<c r=\"{(char)('A' + column)}{number}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>"))}</row>";

    public byte[] Bytes()
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
            ["_rels/.rels"] = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            ["xl/workbook.xml"] = $"<workbook {Main} xmlns:r=\"{Relations}\"><sheets>{string.Concat(sheets.Select((sheet, index) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\" state=\"{sheet.State}\" r:id=\"s{index + 1}\"/>"))}</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, index) => $"<Relationship Id=\"s{index + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{index + 1}.xml\"/>"))}<Relationship Id=\"st\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/><Relationship Id=\"ss\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
            ["xl/styles.xml"] = $"<styleSheet {Main}><numFmts>{string.Concat(formats)}</numFmts><cellXfs><xf numFmtId=\"0\"/>{string.Concat(formats.Select((_, index) => $"<xf numFmtId=\"{200 + index}\" applyNumberFormat=\"1\"/>"))}</cellXfs></styleSheet>",
            ["xl/sharedStrings.xml"] = $"<sst {Main}>{string.Concat(SharedStrings)}</sst>",
        };
        for (var index = 0; index < sheets.Count; index++)
        {
            parts[$"xl/worksheets/sheet{index + 1}.xml"] = sheets[index].Xml;
        }

        foreach (var (name, text) in Parts)
        {
            parts[name] = text;
        }

        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
