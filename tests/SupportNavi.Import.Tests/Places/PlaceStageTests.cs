using SupportNavi.Core.OpenData;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Publishing;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Places;

public sealed class PlaceStageTests
{
    private static readonly PlaceStage Stage = new(StoredData.Gazetteer(file => Path.Combine(DataCopy.Shipped, file), new List<Fault>()), new Source());

    [Fact]
    public void A_source_without_a_prefecture_finds_places_too()
    {
        var draft = Run("埼玉県川口市青木2丁目", "35.8076", "139.7241");

        Assert.Equal(("112038", "川口市", "35.8076"), (draft["municipality"], draft["city_name"], draft["latitude"]));
        Assert.Empty(draft.Doubts);
    }

    [Fact]
    public void A_position_far_from_its_municipality_is_doubted()
    {
        var draft = Run("埼玉県川口市青木2丁目", "43.06", "141.35");

        Assert.Equal(("", ""), (draft["latitude"], draft["longitude"]));
        Assert.Equal("latitude", Assert.Single(draft.Doubts).Field);
    }

    [Fact]
    public void An_address_that_may_be_two_places_is_doubted()
    {
        var draft = Run("府中市1丁目", "", "");

        Assert.Equal("", draft["municipality"]);
        Assert.Contains("東京都府中市", Assert.Single(draft.Doubts).Why, StringComparison.Ordinal);
    }

    private static Draft Run(string address, string latitude, string longitude)
    {
        var draft = new Draft("a.csv", 2) { ["address"] = address, ["latitude"] = latitude, ["longitude"] = longitude };
        Stage.Run(draft);
        return draft;
    }
}
