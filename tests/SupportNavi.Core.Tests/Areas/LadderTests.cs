using SupportNavi.Testing;

namespace SupportNavi.Core.Areas;

public sealed class LadderTests
{
    private static readonly Gazetteer Gazetteer = ShippedData.Snapshot.Gazetteer;

    [Theory]
    [InlineData("011011", "011011 011002 01-ishikari 010006 jp")]
    [InlineData("016918", "016918 01-nemuro 010006 jp")]
    [InlineData("131016", "131016 130001 jp")]
    [InlineData("010006", "010006 jp")]
    [InlineData("jp", "jp")]
    public void A_ladder_leads_up_to_the_nation(string id, string ladder) =>
        Assert.Equal(ladder, string.Join(' ', Gazetteer.ById(id)!.Ladder.Select(area => area.Id)));

    [Fact]
    public void Every_town_of_hokkaido_lies_in_one_of_fourteen_subprefectures()
    {
        var hokkaido = Gazetteer.ById("010006")!;

        Assert.Equal(14, Gazetteer.Children(hokkaido).Length);
        Assert.All(Gazetteer.Children(hokkaido), area => Assert.Equal(AreaKind.Subprefecture, area.Kind));
        Assert.All(
            Gazetteer.All.Where(area => area.Kind == AreaKind.Municipality && hokkaido.Holds(area)), town => Assert.Equal(AreaKind.Subprefecture, town.Parent!.Kind));
    }

    [Fact]
    public void The_twenty_designated_cities_have_their_171_wards()
    {
        var wards = Gazetteer.All.Where(area => area.Kind == AreaKind.Ward).ToList();

        Assert.Equal(171, wards.Count);
        Assert.Equal(20, wards.Select(ward => ward.Parent).Distinct().Count());
        Assert.All(wards, ward => Assert.True(ward.Parent!.Kind == AreaKind.Municipality && ward.Parent.Name.EndsWith('市') && ward.Parent.Id[..2] == ward.Id[..2], ward.ToString()));
        Assert.Equal(10, Gazetteer.Children(Gazetteer.ById("011002")!).Length);
    }

    [Fact]
    public void The_country_has_1741_municipalities_and_six_villages_nobody_can_live_in()
    {
        var municipalities = Gazetteer.All.Where(area => area.Kind == AreaKind.Municipality).ToList();

        Assert.Equal(1741, municipalities.Count(area => area.Inhabited));
        Assert.Equal(["016951", "016969", "016977", "016985", "016993", "017001"], municipalities.Where(area => !area.Inhabited).Select(area => area.Id));
        Assert.Equal(47, Gazetteer.All.Count(area => area.Kind == AreaKind.Prefecture));
    }

    [Fact]
    public void Every_code_has_a_right_check_digit_and_starts_with_its_prefecture()
    {
        var coded = Gazetteer.All.Where(area => area.Kind is AreaKind.Prefecture or AreaKind.Municipality or AreaKind.Ward);

        Assert.All(coded, area => Assert.True(AreaCode.IsValid(area.Id) && area.Id[..2] == area.Prefecture!.Id[..2], area.ToString()));
    }

    [Fact]
    public void A_ward_is_named_with_its_city()
    {
        Assert.Equal("札幌市中央区", Gazetteer.ById("011011")!.FullName);
        Assert.Equal("千代田区", Gazetteer.ById("131016")!.FullName);
    }
}
