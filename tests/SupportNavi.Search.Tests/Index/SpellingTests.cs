using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Index;

/// <summary>The spellings of a name, its legal form, and what of it is emphasised.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData("社会福祉法人 北の会", "北の会")]
    [InlineData("株式会社北の会", "北の会")]
    [InlineData("北の会株式会社", "北の会")]
    [InlineData("ＮＰＯ法人　北の会", "北の会")]
    [InlineData("認定特定非営利活動法人北の会", "北の会")]
    [InlineData("（福）北の会", "北の会")]
    [InlineData("㈱北の会", "北の会")]
    [InlineData("医療法人社団 北の会", "北の会")]
    [InlineData("株式会社", "株式会社")]
    [InlineData("北の会（フリーダイヤル）", "北の会")]
    [InlineData("（フリーダイヤル）", "ふりーだいやる")]
    public void A_legal_form_and_brackets_are_no_part_of_the_name(string name, string plain) =>
        Assert.Equal(plain, NameForms.Of(name, "", IndexOf.Analyzer).Plain);

    [Fact]
    public void Every_legal_form_stands_once_as_it_is_looked_for()
    {
        Assert.Equal(LegalForms.All.Count, LegalForms.All.Select(row => row.Form).Distinct().Count());
        Assert.All(LegalForms.All, row =>
        {
            Assert.Equal(TextFolding.Width(row.Form).ToLowerInvariant(), row.Form);
            Assert.DoesNotContain(row.Form, LegalForms.Blank($"{row.Form}北の会"), StringComparison.Ordinal);
            Assert.Equal(NameKeys.Kana(row.Kana), LegalForms.StripKana(NameKeys.Kana(row.Kana)));
            Assert.Equal("きたのかい", LegalForms.StripKana(NameKeys.Kana(row.Kana) + "きたのかい"));
        });
    }

    [Theory]
    [InlineData("せんたー", "せんた")]
    [InlineData("センター", "せんた")]
    [InlineData("ﾃﾞｲｻｰﾋﾞｽ", "でいさびす")]
    [InlineData("きゃっちぢづ", "きやつちじず")]
    public void Kana_of_one_sound_are_one(string kana, string key) => Assert.Equal(key, NameKeys.Kana(kana));

    [Theory]
    [InlineData("Shōkōkai", "syoukoukai")]
    [InlineData("kokoro no ie", "kokoronoie")]
    [InlineData("sentaa", "sentā")]
    [InlineData("betel", "beteru")]
    public void Romaji_of_one_sound_is_near(string one, string other) =>
        Assert.InRange(EditDistance.Of(NameKeys.Latin(one), NameKeys.Latin(other)).Whole, 0, 1);

    [Theory]
    [InlineData("北の家", "社会福祉法人北の家", "北の家")]
    [InlineData("北の家の電話", "社会福祉法人北の家", "北の家")]
    [InlineData("ほくと", "相談室ほくと", "ほくと")]
    [InlineData("ﾎｸﾄ", "相談室ホクト", "ホクト")]
    [InlineData("デイ", "ﾃﾞｲサービス", "ﾃﾞｲ")]
    [InlineData("びょういん", "北の病院", "病院")]
    [InlineData("byouin", "北の病院", "病院")]
    [InlineData("びょういん", "北の家", "")]
    [InlineData("病院 相談", "相談と病院", "相談|病院")]
    public void What_matches_is_emphasised(string text, string name, string emphasised)
    {
        using var index = new IndexOf([]);

        Assert.Equal(emphasised, string.Join('|', index.Index.Highlight(text, name).Select(range => name[range])));
    }

    [Fact]
    public void The_distance_is_that_of_the_matrix()
    {
        var random = new Random(2);
        for (var number = 0; number < 3_000; number++)
        {
            var (one, other) = (Text(random), Text(random));
            var (whole, part) = EditDistance.Of(one, other);

            Assert.Equal(Matrix(one, other, fromAnywhere: false)[^1], whole);
            Assert.Equal(one.Length == 0 ? 0 : Matrix(one, other, fromAnywhere: true).Min(), part);
        }
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(64)).Select(_ => "あいうÁ\u3142\u30c2"[random.Next(6)]));

    /// <summary>The last row of the matrix of distances.</summary>
    private static int[] Matrix(string one, string other, bool fromAnywhere)
    {
        var row = Enumerable.Range(0, other.Length + 1).Select(column => fromAnywhere ? 0 : column).ToArray();
        for (var line = 1; line <= one.Length; line++)
        {
            var next = new int[row.Length];
            next[0] = line;
            for (var column = 1; column < row.Length; column++)
            {
                next[column] = Math.Min(Math.Min(next[column - 1], row[column]) + 1, row[column - 1] + (one[line - 1] == other[column - 1] ? 0 : 1));
            }

            row = next;
        }

        return row;
    }
}
