using SupportNavi.Testing;

namespace SupportNavi.Core.Areas;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = ShippedData.Snapshot.Gazetteer;

    [Theory]
    [InlineData("別海町", "016918")]
    [InlineData("別海", "016918")]
    [InlineData("べつかいちょう", "016918")]
    [InlineData("ベツカイ", "016918")]
    [InlineData("ﾍﾞﾂｶｲ", "016918")]
    [InlineData("Betsukai", "016918")]
    [InlineData("betsukai-cho", "016918")]
    [InlineData("Betsukai Town", "016918")]
    [InlineData("ＢＥＴＳＵＫＡＩ", "016918")]
    [InlineData("野付郡別海町", "016918")]
    [InlineData("北海道野付郡別海町", "016918")]
    [InlineData("北海道別海町", "016918")]
    [InlineData(" 別 海 町 ", "016918")]
    [InlineData("016918", "016918")]
    [InlineData("０１６９１８", "016918")]
    [InlineData("Ōtaru", "012033")]
    [InlineData("Otaru-shi", "012033")]
    [InlineData("Otaru City", "012033")]
    [InlineData("札幌市中央区", "011011")]
    [InlineData("北海道札幌市中央区", "011011")]
    [InlineData("さっぽろしちゅうおうく", "011011")]
    [InlineData("札幌", "011002")]
    [InlineData("石狩", "012351")]
    [InlineData("釧路総合振興局", "01-kushiro")]
    [InlineData("北海道", "010006")]
    [InlineData("東京", "130001")]
    [InlineData("千代田区", "131016")]
    public void A_clear_name_finds_one_area(string text, string id) => Assert.Equal([id], Gazetteer.Find(text).Select(area => area.Id));

    [Theory]
    [InlineData("泊村", "014036", "016969")]
    [InlineData("日高町", "016012", "303828")]
    [InlineData("森町", "013455", "224618")]
    [InlineData("伊達市", "012335", "072133")]
    [InlineData("中央区", "011011", "111058", "121011", "131024", "141526", "151033", "221384", "271284", "281107", "401331", "431010")]
    public void A_name_that_several_places_have_gives_them_all(string name, params string[] ids) =>
        Assert.Equal(ids, Gazetteer.Find(name).Select(area => area.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("郡")]
    [InlineData("市")]
    [InlineData("ぬるぽ")]
    [InlineData("99999")]
    [InlineData("999999")]
    [InlineData("😀😀😀")]
    [InlineData("\ud800")]
    [InlineData("釧路市\udc00\ud800大楽毛")]
    [InlineData("'; DROP TABLE areas")]
    [InlineData("お金がなくて困っています")]
    public void Nonsense_finds_nothing(string text) => Assert.Empty(Gazetteer.Find(text));

    [Fact]
    public void Ten_thousand_characters_find_nothing_and_do_not_throw() =>
        Assert.All(["あ", "市", "郡", "a", "\ud800", "ﾞ"], text => Assert.Empty(Gazetteer.Find(string.Concat(Enumerable.Repeat(text, 10_000)))));

    [Fact]
    public void A_broken_half_of_an_emoji_does_not_hide_the_name() =>
        Assert.Equal(["012068"], Gazetteer.Find("釧路市\ud83d").Select(area => area.Id));
}
