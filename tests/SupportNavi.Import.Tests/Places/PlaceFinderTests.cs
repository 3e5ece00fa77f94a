using SupportNavi.Core.OpenData;
using SupportNavi.Import.Publishing;

namespace SupportNavi.Import.Places;

public sealed class PlaceFinderTests
{
    private static readonly PlaceFinder Finder = new(StoredData.Gazetteer(file => Path.Combine(DataCopy.Shipped, file), new List<Fault>()), "010006");

    [Theory]
    [InlineData("", "北海道上川郡当麻町", "", "014541")]
    [InlineData("", "北海道余市郡余市町", "", "014087")]
    [InlineData("", "北海道札幌市白石区", "", "011045")]
    [InlineData("011011", "札幌市中央区", "札幌市中央区宮の森3条7丁目5-25", "011011")]
    [InlineData("01661", "", "", "016616")]
    [InlineData("12203", "士別市", "", "012203")]
    [InlineData("016918", "別海町", "北海道野付郡別海町", "016918")]
    [InlineData("011002", "札幌市", "札幌市北区北21条", "011029")]
    [InlineData("", "", "泊村大字茅沼村", "014036")]
    public void Code_name_and_address_decide_together(string code, string name, string address, string expected) =>
        Assert.Equal(expected, Finder.Find(code, name, address, out _)?.Id);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("12203", "", "")]
    [InlineData("131016", "", "札幌市北区北21条")]
    [InlineData("", "釧路市", "釧路郡釧路町別保")]
    public void What_contradicts_itself_or_says_nothing_is_refused(string code, string name, string address)
    {
        Assert.Null(Finder.Find(code, name, address, out var problem));
        Assert.NotEmpty(problem);
    }

    [Theory]
    [InlineData("北海道札幌市中央区南1条", "011011", "札幌市中央区南1条")]
    [InlineData("平岸3条6丁目6-30", "011053", "札幌市豊平区平岸3条6丁目6-30")]
    [InlineData("北海道白石区東札幌5条", "011045", "札幌市白石区東札幌5条")]
    [InlineData("北海桔梗町426番地", "012025", "函館市北海桔梗町426番地")]
    [InlineData("川上郡弟子屈町中央", "016659", "川上郡弟子屈町中央")]
    public void An_address_starts_with_its_municipality(string address, string code, string expected)
    {
        var place = Finder.Find(code, "", "", out _)!;

        Assert.Equal(expected, Finder.Complete(address, place));
    }
}
