using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>Files that are made to do harm are refused before they can.</summary>
public sealed class HostileTests
{
    [Fact]
    public void A_zip_bomb_is_refused() =>
        Assert.Contains("zip bomb", Written.Refusal(new TestWorkbook().Sheet("一覧", new string(' ', 30_000_000)).Bytes()), StringComparison.Ordinal);

    [Fact]
    public void A_part_that_claims_too_much_is_refused()
    {
        var bytes = new TestWorkbook().Sheet("一覧", TestWorkbook.Row(1, "名称", "住所")).Bytes();
        var entry = bytes.AsSpan().IndexOf("PK\x01\x02"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(entry + 24), 0xF0000000);
        Assert.Contains("unpacks to more than", Written.Refusal(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_in_a_workbook_are_refused()
    {
        var lol = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"ha\">");
        for (var level = 1; level < 20; level++)
        {
            lol.Append($"<!ENTITY a{level} \"&a{level - 1};&a{level - 1};&a{level - 1};&a{level - 1};\">");
        }

        var workbook = new TestWorkbook().Sheet("一覧", TestWorkbook.Row(1, "名称", "住所"));
        workbook.Parts["xl/sharedStrings.xml"] = lol + "]><sst><si><t>&a19;</t></si></sst>";
        Assert.Contains("declares a document type", Written.Refusal(workbook.Bytes()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")]
    public void Cells_beyond_the_sheet_are_refused(string rows) =>
        Assert.NotEmpty(Written.Refusal(new TestWorkbook().Sheet("一覧", TestWorkbook.Row(1, "名称", "住所") + rows).Bytes()));

    [Fact]
    public void A_text_without_end_is_refused() =>
        Assert.Contains("longer than", Written.Refusal(new TestWorkbook().Sheet("一覧", TestWorkbook.Row(1, "名称", Noise(2_000_000))).Bytes()), StringComparison.Ordinal);

    [Fact]
    public void Part_names_that_lead_out_are_refused()
    {
        var workbook = new TestWorkbook().Sheet("一覧", TestWorkbook.Row(1, "名称", "住所"));
        workbook.Parts["xl/../../evil.xml"] = "<a/>";
        Assert.Contains("leads out", Written.Refusal(workbook.Bytes()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0, 0 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0 })]
    public void Stumps_of_workbooks_are_refused(byte[] bytes) => Assert.NotEmpty(Written.Refusal(bytes));

    private static string Noise(int length)
    {
        var random = new Random(1);
        return string.Create(length, random, static (text, random) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                text[index] = (char)('a' + random.Next(26));
            }
        });
    }
}
