namespace SupportNavi.Core.Areas;

public sealed class RomajiTests
{
    [Theory]
    [InlineData("べつかい", "betsukai")]
    [InlineData("サッポロ", "sapporo")]
    [InlineData("しんひだか", "shinhidaka")]
    [InlineData("ちゃ", "cha")]
    [InlineData("じゅく", "juku")]
    [InlineData("きょうと", "kyouto")]
    [InlineData("まっちゃ", "matcha")]
    [InlineData("ゐゑを", "ieo")]
    [InlineData("ヴぁー", "vua")]
    [InlineData("釧路A", "釧路A")]
    [InlineData("っ", "")]
    [InlineData("", "")]
    public void Kana_becomes_hepburn(string kana, string latin) => Assert.Equal(latin, Romaji.FromKana(kana));

    [Theory]
    [InlineData("Ōtaru", "Otaru", "OTARU", "ootaru")]
    [InlineData("Shin-Hidaka", "Shinhidaka", "Sinhidaka", "shin hidaka")]
    [InlineData("Betsukai", "Betukai", "BETSUKAI")]
    [InlineData("Shibecha", "Sibetya")]
    [InlineData("Fukagawa", "Hukagawa")]
    [InlineData("Kyoto", "Kyouto", "Kyōto", "Kyôto")]
    [InlineData("Chitose", "Titose")]
    [InlineData("Hachijo", "Hatizyo", "Hachijō")]
    [InlineData("Namba", "Nanba")]
    [InlineData("Matcha", "Mattya")]
    [InlineData("Ohno", "Ōno", "Ono")]
    public void Usual_romanisations_meet_in_one_key(params string[] spellings) => Assert.Single(spellings.Select(Romaji.Key).Distinct());

    [Fact]
    public void Different_names_keep_different_keys() =>
        Assert.NotEqual(Romaji.Key("Kushiro"), Romaji.Key("Kushiri"));

    [Fact]
    public void A_small_kana_that_follows_nothing_does_not_throw() =>
        Assert.All(["ゃ", "ゅあ", "んょ", "いゃ", "っっ", "ー"], kana => Romaji.FromKana(kana));
}
