using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Testing.Names;

/// <summary>
/// Organisations all over Japan whose names are put together by a seeded generator from morphemes of the dictionary: those of the shipped names, addresses and
/// areas. Readings are not given.
/// </summary>
public sealed class MadeOrganizations
{
    private static readonly string[] Kinds =
    [
        "訪問介護事業所", "相談支援事業所", "デイサービスセンター", "グループホーム", "就労支援センター", "保育園", "クリニック", "地域活動支援センター", "子ども食堂", "ヘルパーステーション",
        "学園", "の家", "の会", "荘", "病院", "居宅介護支援事業所", "特別養護老人ホーム", "訪問看護ステーション", "放課後等デイサービス", "若者サポートステーション", "家族会", "の里", "ホーム", "カフェ",
    ];

    private static readonly string[] Forms = ["社会福祉法人", "特定非営利活動法人", "株式会社", "医療法人社団", "一般社団法人", "合同会社", "NPO法人", "有限会社", "（福）", ""];

    private readonly string[] words;
    private readonly string[] people;
    private readonly string[] foreign;
    private readonly Area[] municipalities;

    /// <param name="tokenizer">Takes the shipped texts apart.</param>
    public MadeOrganizations(Tokenizer tokenizer)
    {
        var texts = ShippedData.Snapshot.Directory.All.SelectMany(organization => new[] { organization.Name, organization.Operator, organization.Address });
        var morphemes = texts.SelectMany(text => tokenizer.Tokenize(text).Select(token => (Surface: token.Surface(text).ToString(), Class: tokenizer.Lexicon.ClassOf(token.Word), token.Word.Kind)))
            .Where(morpheme => morpheme.Surface.Length > 1 && morpheme.Kind == WordKind.Known && morpheme.Class.Pos == "名詞" && morpheme.Surface.All(char.IsLetter) && !morpheme.Surface.Any(char.IsAscii))
            .Distinct().OrderBy(morpheme => morpheme.Surface, StringComparer.Ordinal).ToArray();
        foreign = [.. morphemes.Select(morpheme => morpheme.Surface).Where(surface => surface.All(character => character is >= 'ァ' and <= 'ー')).Distinct()];
        people = [.. morphemes.Where(morpheme => morpheme.Class.Pos2 == "人名").Select(morpheme => morpheme.Surface).Distinct()];
        words = [.. morphemes.Where(morpheme => morpheme.Class.Pos1 == "一般").Select(morpheme => morpheme.Surface).Except(foreign).Distinct()];
        municipalities = [.. ShippedData.Snapshot.Gazetteer.All.Where(area => area.Kind == AreaKind.Municipality && area.Inhabited)];
    }

    /// <summary>As many organisations as asked for; the first of a longer list are those of a shorter one.</summary>
    public ImmutableArray<Organization> Make(int count, int seed = 20261121)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(index => Make(random, index))];
    }

    private Organization Make(Random random, int index)
    {
        var area = municipalities[random.Next(municipalities.Length)];
        return new()
        {
            Id = $"made-{index}",
            Index = index,
            Name = Name(random, area),
            Operator = random.Next(10) == 0 ? area.Name : One(random, Forms) + One(random, words) + (random.Next(2) == 0 ? One(random, words) : "会"),
            Municipality = area,
            ServiceArea = [area],
            Address = $"{area.FullName}{One(random, people)}町{random.Next(1, 30)}丁目{random.Next(1, 20)}-{random.Next(1, 30)}",
            Needs = 1UL << random.Next(38),
            Services = 1UL << random.Next(Vocabularies.Service.Values.Length),
            Audience = 1UL << random.Next(Vocabularies.Audience.Values.Length),
            Methods = 1UL << random.Next(Vocabularies.Method.Values.Length),
        };
    }

    private string Name(Random random, Area area)
    {
        var (kind, stem) = (One(random, Kinds), area.Name[..^1]);
        var core = random.Next(6) switch
        {
            0 => One(random, people) + One(random, words),
            1 => One(random, foreign) + One(random, words),
            2 => stem + One(random, words) + One(random, foreign),
            3 => One(random, words) + One(random, words),
            4 => stem + One(random, people),
            _ => One(random, words) + One(random, foreign),
        };
        var name = random.Next(4) == 0 && !kind.StartsWith('の') ? $"{kind} {core}" : core + kind;
        return random.Next(5) == 0 ? One(random, Forms) + name : name;
    }

    private static string One(Random random, string[] list) => list[random.Next(list.Length)];
}
