using SupportNavi.Testing;

namespace SupportNavi.Core.Areas;

public sealed class NearestTests
{
    private static readonly Gazetteer Gazetteer = ShippedData.Snapshot.Gazetteer;

    [Theory]
    [InlineData(42.9849, 144.3820, "012068")]
    [InlineData(43.3943, 145.1174, "016918")]
    [InlineData(43.0540, 141.3410, "011011")]
    [InlineData(44.7268, 142.2600, "014702")]
    [InlineData(35.6940, 139.7536, "131016")]
    public void A_position_finds_the_municipality_or_the_ward(double latitude, double longitude, string id) =>
        Assert.Equal(id, Gazetteer.Nearest(new(latitude, longitude))?.Id);

    [Theory]
    [InlineData(41.0, 146.0)]
    [InlineData(37.5665, 126.9780)]
    [InlineData(40.7128, -74.0060)]
    [InlineData(0, 0)]
    [InlineData(90, 180)]
    [InlineData(-90, -180)]
    [InlineData(1e9, -1e9)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.PositiveInfinity, 144)]
    public void At_sea_abroad_or_nowhere_there_is_none(double latitude, double longitude) =>
        Assert.Null(Gazetteer.Nearest(new(latitude, longitude)));

    [Fact]
    public void Every_office_is_nearest_to_itself_or_shares_its_place()
    {
        var offices = Gazetteer.All.Where(area => area is { Kind: AreaKind.Municipality, Inhabited: true, Position: not null } && area.Prefecture!.Id == "010006" && Gazetteer.Children(area).IsEmpty);

        Assert.All(offices, office => Assert.Equal(office, Gazetteer.Nearest(office.Position!.Value)));
    }

    [Fact]
    public void A_designated_city_is_found_as_one_of_its_wards()
    {
        var sapporo = Gazetteer.ById("011002")!;

        Assert.True(sapporo.Holds(Gazetteer.Nearest(sapporo.Position!.Value)!));
    }
}
