using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>Bytes become the characters that were meant, or the file is refused with the place.</summary>
public sealed class EncodingTests
{
    private const string Table = "名称,住所,電話番号\r\n㈱あおば髙橋①,みどり市さくら町１－２,ｶﾌﾞ 0120-000-000\r\n海の家ひまわり,みどり市なみ町3,\r\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 bom")]
    [InlineData("utf-8 two boms")]
    [InlineData("utf-16 le bom")]
    [InlineData("utf-16 be bom")]
    [InlineData("utf-16 le")]
    [InlineData("utf-16 be")]
    [InlineData("cp932")]
    public void Every_encoding_gives_the_same_cells(string encoding)
    {
        var (sheet, rows) = Written.Only(Bytes(Table, encoding));
        Assert.Equal(["名称", "住所", "電話番号"], sheet.Header.ToArray());
        Assert.Equal(["㈱あおば髙橋①", "みどり市さくら町１－２", "ｶﾌﾞ 0120-000-000"], rows[0].Cells);
        Assert.Equal(2, rows.Length);
        Assert.StartsWith("文字コード: ", sheet.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Euc_jp_is_told_from_cp932_by_its_kana_and_kanji()
    {
        var (sheet, rows) = Written.Only(Written.CodePage(51932).GetBytes("名称,住所\nひまわり相談室,みどり市さくら町\nあおばの家,みどり市なみ町\n"));
        Assert.Equal("ひまわり相談室", rows[0].Cells[0]);
        Assert.Contains("EUC-JP", sheet.Notes[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(28591, "Latin-1")]
    [InlineData(1252, "Windows-1252")]
    public void Cp932_that_was_read_as_western_and_saved_as_utf_8_is_repaired(int western, string name)
    {
        var misread = (western == 1252 ? Written.CodePage(1252) : Encoding.Latin1).GetString(Written.CodePage(932).GetBytes(Table));
        var (sheet, rows) = Written.Only(misread);
        Assert.Equal("㈱あおば髙橋①", rows[0].Cells[0]);
        Assert.Contains(name, sheet.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_garbled_file_that_has_lost_characters_is_refused()
    {
        var misread = Encoding.Latin1.GetString(Written.CodePage(932).GetBytes(Table)).Replace('\u0082', '\uFFFD');
        Assert.Contains("garbled", Written.Refusal(misread), StringComparison.Ordinal);
    }

    [Fact]
    public void A_western_text_is_not_taken_for_a_garbled_one() =>
        Assert.Equal("Café Müller – “Tế Xuân” 10 €", Written.Only("name,city\nCafé Müller – “Tế Xuân” 10 €,Köln\n").Rows[0].Cells[0]);

    [Fact]
    public void Bytes_that_fit_no_encoding_are_refused_with_offset_and_line()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("名称,住所\nひまわり相談室,みどり市\n"), 0x81, 0xFF, 0x0A];
        var refusal = Written.Refusal(bytes);
        Assert.Contains(":3:", refusal, StringComparison.Ordinal);
        Assert.Contains($"offset {bytes.Length - 3} ", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_encoding_is_obeyed_or_refused()
    {
        Assert.Equal("㈱あおば髙橋①", Written.Only(Bytes(Table, "cp932"), new(Encoding: "cp932")).Rows[0].Cells[0]);
        Assert.Contains("which the source asks for", Written.Refusal(Bytes(Table, "cp932"), new(Encoding: "utf-8")), StringComparison.Ordinal);
        Assert.Contains("is not known", Written.Refusal(Table, new(Encoding: "ebcdic")), StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 bom" => Encoding.UTF8.GetBytes("\uFEFF" + text),
        "utf-8 two boms" => Encoding.UTF8.GetBytes("\uFEFF\uFEFF" + text),
        "utf-16 le bom" => Encoding.Unicode.GetBytes("\uFEFF" + text),
        "utf-16 be bom" => Encoding.BigEndianUnicode.GetBytes("\uFEFF" + text),
        "utf-16 le" => Encoding.Unicode.GetBytes(text),
        "utf-16 be" => Encoding.BigEndianUnicode.GetBytes(text),
        _ => Written.CodePage(932).GetBytes(text),
    };
}
