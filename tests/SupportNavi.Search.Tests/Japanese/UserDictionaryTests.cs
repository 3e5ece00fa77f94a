using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Search.Japanese;

public sealed class UserDictionaryTests
{
    private const string Header = "surface,segments,readings,notation,note\n";

    [Theory]
    [InlineData("ヤングケアラーの妹", "ヤングケアラー の 妹")]
    [InlineData("子ども食堂を探している", "子ども 食堂 を 探し て いる")]
    [InlineData("地域包括支援センターに電話", "地域 包括 支援 センター に 電話")]
    [InlineData("地域包括に電話", "地域 包括 に 電話")]
    [InlineData("社協で借りた", "社協 で 借り た")]
    [InlineData("会社協力", "会社 協力")]
    [InlineData("DVの相談", "DV の 相談")]
    [InlineData("DVDを借りる", "DVD を 借りる")]
    [InlineData("ADVを見る", "ADV を 見る")]
    [InlineData("1人で来た", "1人 で 来 た")]
    [InlineData("21人で来た", "21 人 で 来 た")]
    [InlineData("就労継続支援B型に通う", "就労 継続 支援 B型 に 通う")]
    [InlineData("ヒキコモリの息子", "ヒキコモリ の 息子")]
    [InlineData("弟子屈町の窓口", "弟子屈 町 の 窓口")]
    [InlineData("別海で暮らす", "別海 で 暮らす")]
    [InlineData("京都と大阪", "京都 と 大阪")]
    public void Domain_words_and_places_come_apart_as_they_are_listed(string text, string words) => Assert.Equal(words, Sample.Words(Sample.Domain, text));

    [Theory]
    [InlineData("引籠り", "引きこもり", "ヒキコモリ")]
    [InlineData("ハロワ", "ハローワーク", "ハロワ")]
    [InlineData("DV", "DV", "ディーブイ")]
    public void A_user_word_has_its_notation_as_base_form_and_its_reading(string surface, string baseForm, string reading)
    {
        var token = Assert.Single(Sample.Domain.Tokenize(surface));

        Assert.Equal((WordKind.User, baseForm), (token.Word.Kind, Sample.Domain.Lexicon.BaseForm(token, surface)));
        Assert.Equal(reading, Sample.Domain.Lexicon.Reading(token.Word));
        Assert.Equal("名詞", Sample.Domain.Lexicon.ClassOf(token.Word).Pos);
    }

    [Fact]
    public void A_place_is_a_place() => Assert.Equal("地域", Sample.Domain.Lexicon.ClassOf(Sample.Domain.Tokenize("弟子屈町")[0].Word).Pos2);

    [Theory]
    [InlineData(",,よみ,,", "surface is empty")]
    [InlineData("子ども食堂,子ども|食事,こども|しょくどう,,", "the segments do not join to \"子ども食堂\"")]
    [InlineData("子ども食堂,子ども||食堂,こども||しょくどう,,", "the segments do not join to \"子ども食堂\"")]
    [InlineData("子ども食堂,子ども|食堂,こども,,", "there are 2 segments but 1 readings; give one for each, separated by |")]
    [InlineData("子ども食堂,子ども|食堂,こども|しょくどう,子供,", "there are 2 segments but 1 notations; give one for each, separated by |, or none")]
    [InlineData("食堂,,食堂,,", "the reading \"食堂\" is not kana")]
    [InlineData("食堂,,,,", "the reading \"\" is not kana")]
    [InlineData("食 堂,,しょくどう,,", "the surface holds a space or a control character")]
    [InlineData(" 食堂,,しょくどう,,", "the surface holds a space or a control character")]
    [InlineData("食\u0007堂,,しょくどう,,", "the surface holds a space or a control character")]
    [InlineData("食堂,,しょくどう,食 堂,", "the notation holds a space or a control character")]
    [InlineData("ＤＶ,,でぃーぶい,,", "text is folded before it is looked up; write \"DV\"")]
    [InlineData("居場所,,いばしょ,,", "\"居場所\" is already in line 2; keep one of the two")]
    public void A_faulty_row_says_what_and_where(string row, string message)
    {
        var (words, faults) = Read("居場所,,いばしょ,,\n" + row);

        Assert.Contains($"guide/words.csv:3: {message}", faults);
        Assert.Single(words);
    }

    [Fact]
    public void Every_fault_comes_at_once() => Assert.Equal(4, Read(",,a,,\n食堂,食,堂,,").Faults.Count);

    [Fact]
    public void A_missing_column_is_a_fault() =>
        Assert.Contains("guide/words.csv:1: column \"readings\" is missing", ReadTable("surface,segments,notation,note\n").Faults);

    [Fact]
    public void Two_pieces_read_in_hiragana_are_kept_in_katakana() =>
        Assert.Equal<UserPiece>([new("子ども", "コドモ", "子供"), new("食堂", "ショクドウ", "食堂")], [.. Read("子ども食堂,子ども|食堂,こども|しょくどう,子供|食堂,").Words[0].Pieces]);

    [Fact]
    public void The_shipped_words_are_sorted_and_many()
    {
        var surfaces = ShippedData.Tables["guide/words.csv"].Rows.Select(row => row.Cells[0]).ToArray();

        Assert.True(surfaces.Length >= 150);
        Assert.Equal(surfaces.Order(StringComparer.Ordinal), surfaces);
    }

    [Fact]
    public void Every_shipped_word_comes_apart_as_it_says() => Assert.All(
        Sample.DomainWords, word => Assert.Equal(word.Pieces.Select(piece => piece.Surface), Sample.Domain.Tokenize(word.Surface).Select(token => token.Surface(word.Surface).ToString())));

    [Theory]
    [InlineData("", 1)]
    [InlineData("食", 256)]
    [InlineData("食堂", 1)]
    public void A_word_made_in_code_is_checked_too(string surface, int times)
    {
        var word = new UserWord(string.Concat(Enumerable.Repeat(surface, times)), [new(surface.Length == 2 ? "食" : surface, "ショク")]);

        Assert.Throws<ArgumentException>(() => new UserDictionary(Sample.Dictionary, [word]));
    }

    [Fact]
    public void A_user_dictionary_without_words_changes_nothing()
    {
        var tokenizer = new Tokenizer(Sample.Dictionary, new(Sample.Dictionary, []));

        Assert.All(Sample.Sentences.Take(200), sentence => Assert.Equal(Sample.Tokenizer.Tokenize(sentence), tokenizer.Tokenize(sentence)));
    }

    private static (IReadOnlyList<UserWord> Words, IReadOnlyList<string> Faults) Read(string rows) => ReadTable(Header + rows);

    private static (IReadOnlyList<UserWord> Words, IReadOnlyList<string> Faults) ReadTable(string csv)
    {
        var faults = new List<Fault>();
        var words = UserWords.Read(CsvTable.Parse(new StringReader(csv), "guide/words.csv", faults), faults);
        return (words, [.. faults.Select(fault => fault.ToString())]);
    }
}
