using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Testing;

namespace SupportNavi.Search.Routing;

/// <summary>Where somebody says they live.</summary>
public sealed class AreaMentionsTests
{
    private static readonly Area[] Municipalities = [.. ShippedData.Snapshot.Gazetteer.All.Where(area => area is { Kind: AreaKind.Municipality, Prefecture.Name: "北海道" })];

    [Theory]
    [InlineData("{0}に住んでいます。家賃が払えない")]
    [InlineData("{0}在住です。仕事がない")]
    [InlineData("家は{0}です。母の介護で困っています")]
    [InlineData("{0}の27歳、男です。借金があります")]
    public void Every_town_is_heard_by_its_short_name(string sentence)
    {
        var towns = Municipalities.Where(area => area.Name.Length > 2).ToList();

        Assert.True(towns.Count > 170);
        Assert.All(towns, area => Assert.Contains(area, Heard(string.Format(null, sentence, area.Name[..^1])).AsEnumerable()));
    }

    [Fact]
    public void Every_town_is_heard_by_its_whole_name() => Assert.All(Municipalities, area => Assert.Contains(area, Heard($"{area.Name}に住んでいます").AsEnumerable()));

    [Theory]
    [InlineData("池田に殴られた")]
    [InlineData("中川の家に泊めてもらった")]
    [InlineData("清水から電話が来るのがこわい")]
    [InlineData("経験が豊富で困らない")]
    [InlineData("千歳飴をもらった")]
    public void A_person_or_a_word_is_no_town(string text) => Assert.Empty(Heard(text));

    [Fact]
    public void Part_of_a_name_is_no_town() => Assert.DoesNotContain(Heard("小清水で子ども食堂をさがしています"), area => area.Name == "清水町");

    private static ImmutableArray<Area> Heard(string text) => ShippedData.Snapshot.FreeText.Read(text).Find(null).Areas;
}
