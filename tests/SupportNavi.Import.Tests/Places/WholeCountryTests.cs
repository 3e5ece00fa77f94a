using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;
using SupportNavi.Import.Publishing;

namespace SupportNavi.Import.Places;

/// <summary>Places of rows that may lie anywhere in Japan.</summary>
public sealed class WholeCountryTests
{
    private static readonly Gazetteer Gazetteer = StoredData.Gazetteer(file => Path.Combine(DataCopy.Shipped, file), new List<Fault>());
    private static readonly PlaceFinder Finder = new(Gazetteer, "", Former([]));
    private static readonly PlaceFinder Hokkaido = new(Gazetteer, "010006", Former([]));

    [Theory]
    [InlineData("", "", "東京都千代田区霞が関1-2-2", "千代田区")]
    [InlineData("", "", "東京都府中市宮西町2丁目", "府中市")]
    [InlineData("", "", "広島県府中市府川町", "府中市")]
    [InlineData("", "", "広島県安芸郡府中町大通", "府中町")]
    [InlineData("", "", "福島県伊達市保原町", "伊達市")]
    [InlineData("", "", "札幌市 中央区北1条西2丁目", "札幌市中央区")]
    [InlineData("", "", "大阪府大阪市北区中之島", "大阪市北区")]
    [InlineData("", "", "大阪市北区中之島", "大阪市北区")]
    [InlineData("", "", "世田谷区世田谷4丁目", "世田谷区")]
    [InlineData("", "", "神奈川県茅ケ崎市茅ケ崎1丁目", "茅ヶ崎市")]
    [InlineData("", "", "茨城県龍ヶ崎市3710", "龍ケ崎市")]
    [InlineData("", "", "茨城県竜が崎市3710", "龍ケ崎市")]
    [InlineData("", "", "長野県下高井郡山ノ内町平穏", "山ノ内町")]
    [InlineData("", "", "長野県下高井郡山之内町平穏", "山ノ内町")]
    [InlineData("", "", "宮城県塩釜市旭町1-1", "塩竈市")]
    [InlineData("", "", "奈良県大和郡山市北郡山町", "大和郡山市")]
    [InlineData("", "", "福島県郡山市朝日1丁目", "郡山市")]
    [InlineData("", "", "岐阜県郡上市八幡町", "郡上市")]
    [InlineData("", "", "長野県池田町池田", "池田町")]
    [InlineData("", "埼玉県", "川口市青木2丁目", "川口市")]
    [InlineData("11", "川口市", "", "川口市")]
    [InlineData("110000", "川口市", "", "川口市")]
    [InlineData("132063", "府中市", "", "府中市")]
    [InlineData("342084", "", "府中市府川町", "府中市")]
    [InlineData("", "浦和市", "", "さいたま市")]
    [InlineData("", "", "埼玉県浦和市常盤6丁目", "さいたま市")]
    [InlineData("", "", "清水市旭町6-8", "静岡市")]
    [InlineData("", "", "上磯郡上磯町中央1丁目", "北斗市")]
    [InlineData("", "", "北海道厚田郡厚田村", "石狩市")]
    [InlineData("", "北海道常呂町", "", "北見市")]
    [InlineData("", "", "広島県神石郡油木町", "神石高原町")]
    public void A_place_is_found_by_what_the_row_says(string code, string name, string address, string expected)
    {
        var place = Finder.Find(code, name, address, out var problem);

        Assert.Equal((expected, ""), (place?.FullName, problem));
    }

    [Theory]
    [InlineData("", "府中市", "")]
    [InlineData("", "", "府中市宮西町2丁目")]
    [InlineData("", "伊達市", "")]
    [InlineData("", "", "伊達市保原町")]
    [InlineData("", "北区", "")]
    [InlineData("", "", "北区中之島1丁目")]
    [InlineData("", "", "大阪府北区中之島1丁目 中央区")]
    [InlineData("", "池田町", "")]
    [InlineData("", "", "池田町池田")]
    [InlineData("", "", "栄町12番地")]
    [InlineData("", "", "大野町2丁目3-4")]
    [InlineData("", "", "広島県双三郡三和町")]
    [InlineData("132063", "", "広島県府中市府川町")]
    [InlineData("12203", "釧路市", "")]
    [InlineData("13206", "伊達市", "")]
    [InlineData("", "公民館", "2階")]
    public void What_may_be_two_places_is_none(string code, string name, string address)
    {
        Assert.Null(Finder.Find(code, name, address, out var problem));
        Assert.NotEmpty(problem);
    }

    [Theory]
    [InlineData("伊達市梅本町1-1", "伊達市")]
    [InlineData("中川郡池田町字西1条", "池田町")]
    [InlineData("東京都中央区築地1丁目", "中央区")]
    [InlineData("常呂郡留辺蘂町上町", "北見市")]
    [InlineData("常呂郡留辺蕊町上町", "北見市")]
    public void A_prefecture_that_is_written_counts_more_than_the_source_s_own(string address, string expected) =>
        Assert.Equal(expected, Hokkaido.Find("", "", address, out _)?.FullName);

    [Theory]
    [InlineData("旭川市", "朝日町1条1丁目")]
    [InlineData("函館市", "大野町1-1")]
    public void A_quarter_with_the_name_of_a_former_town_is_a_quarter(string name, string address) =>
        Assert.Equal(name, Hokkaido.Find("", name, address, out _)?.FullName);

    [Theory]
    [InlineData("012203", "", "012203")]
    [InlineData("01220", "", "012203")]
    [InlineData("０１２２０３", "", "012203")]
    [InlineData("12203", "士別市東6条4丁目", "012203")]
    [InlineData("12203", "千葉県市川市", "122033")]
    [InlineData("1202", "", "012025")]
    [InlineData("11", "", "110001")]
    [InlineData("1", "", "010006")]
    [InlineData("110000", "", "110001")]
    [InlineData("012200", "士別市", "012203")]
    [InlineData("", "", "")]
    [InlineData("-", "", "")]
    public void A_code_has_six_digits(string cell, string names, string expected)
    {
        var read = new MunicipalityCodes(Gazetteer).Read(cell, names);

        Assert.Equal((expected, ""), (read.Value, read.Doubt));
    }

    [Theory]
    [InlineData("12203", "")]
    [InlineData("12203", "釧路市")]
    [InlineData("012200", "")]
    [InlineData("012200", "釧路市")]
    [InlineData("999999", "")]
    [InlineData("99", "")]
    [InlineData("123", "")]
    [InlineData("0122033", "")]
    [InlineData("士別市", "")]
    public void A_code_that_is_not_sure_is_doubted(string cell, string names)
    {
        var read = new MunicipalityCodes(Gazetteer).Read(cell, names);

        Assert.Equal("", read.Value);
        Assert.NotEmpty(read.Doubt);
    }

    [Fact]
    public void Every_former_name_went_into_a_municipality_of_its_prefecture()
    {
        var faults = new List<Fault>();
        var former = Former(faults);

        Assert.Empty(faults);
        Assert.Equal(40, former.All.Count(name => name.Area.Prefecture!.Id == "010006"));
        Assert.True(former.All.Count > 1700);
    }

    [Fact]
    public void No_two_municipalities_of_a_prefecture_share_a_key() =>
        Assert.All(
            Gazetteer.All.Where(area => area.Kind == AreaKind.Municipality && area.Inhabited).GroupBy(area => (area.Prefecture!.Id, NameKey.Of(area.Name))),
            same => Assert.Single(same));

    private static FormerNames Former(List<Fault> faults) => FormerNames.Read(Path.Combine(DataCopy.Shipped, "areas/former.csv"), Gazetteer, faults);
}
