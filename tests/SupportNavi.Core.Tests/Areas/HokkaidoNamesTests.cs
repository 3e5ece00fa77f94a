using SupportNavi.Testing;

namespace SupportNavi.Core.Areas;

/// <summary>Every municipality of Hokkaido is found, or is among those asked about, however its name is written.</summary>
public sealed class HokkaidoNamesTests
{
    private static readonly Gazetteer Gazetteer = ShippedData.Snapshot.Gazetteer;

    private static readonly List<Area> Towns =
        [.. Gazetteer.All.Where(area => area is { Kind: AreaKind.Municipality, Inhabited: true } && area.Prefecture!.Id == "010006")];

    public static TheoryData<string> Spellings =>
        ["code", "name", "stem", "kana", "kana stem", "katakana", "romaji", "kunrei", "romaji with suffix", "district", "prefecture", "prefecture and district"];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void All_179_are_found(string spelling)
    {
        Assert.Equal(179, Towns.Count);
        Assert.All(Towns, town => Assert.Contains(town, Gazetteer.Find(Spell(town, spelling))));
    }

    [Fact]
    public void By_code_they_are_found_alone() => Assert.All(Towns, town => Assert.Equal(town, Assert.Single(Gazetteer.Find(town.Id))));

    [Fact]
    public void With_the_prefecture_only_the_village_beyond_the_strait_shares_a_name() =>
        Assert.All(Towns, town => Assert.Equal(town.Name == "泊村" ? 2 : 1, Gazetteer.Find("北海道" + town.Name).Length));

    [Fact]
    public void A_full_name_finds_nothing_but_places_of_that_name() =>
        Assert.All(Towns, town => Assert.All(Gazetteer.Find(town.Name), found => Assert.Equal(town.Name, found.Name)));

    private static string Spell(Area town, string spelling) => spelling switch
    {
        "code" => town.Id,
        "name" => town.Name,
        "stem" => town.Name[..^1],
        "kana" => town.Kana,
        "kana stem" => KanaStem(town),
        "katakana" => string.Concat(town.Kana.Select(kana => kana is >= 'ぁ' and <= 'ゖ' ? (char)(kana + 0x60) : kana)),
        "romaji" => town.Romaji,
        "kunrei" => town.Romaji.Replace("shi", "si", StringComparison.Ordinal).Replace("chi", "ti", StringComparison.Ordinal).Replace("tsu", "tu", StringComparison.Ordinal).Replace("fu", "hu", StringComparison.Ordinal),
        "romaji with suffix" => town.Romaji + (town.Name[^1] switch { '市' => "-shi", '町' => "-cho", _ => "-mura" }),
        "district" => "何某郡" + town.Name,
        "prefecture" => "北海道" + town.Name,
        _ => "北海道 何某郡 " + town.Name,
    };

    private static string KanaStem(Area town)
    {
        string[] suffixes = town.Name[^1] switch { '市' => ["し"], '町' => ["ちょう", "まち"], _ => ["むら", "そん"] };
        return town.Kana[..^suffixes.First(suffix => town.Kana.EndsWith(suffix, StringComparison.Ordinal)).Length];
    }
}
