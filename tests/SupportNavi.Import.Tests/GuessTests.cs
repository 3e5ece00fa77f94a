using SupportNavi.Import.Guessing;
using SupportNavi.Import.Sources;
using SupportNavi.Testing;

namespace SupportNavi.Import;

/// <summary>Which column of an unknown list is which: own small lists, then every facility list among the downloads.</summary>
public sealed class GuessTests
{
    private const string Places = "釧路市,根室市,別海町,帯広市,函館市,小樽市";

    /// <summary>Lists, with the header of name, address, telephone and municipality; "" where a list has none.</summary>
    private static readonly (string Files, string Name, string Address, string Phone, string Place)[] Lists =
    [
        ("tokyo-kodomoshokudo-opendata/opendata/tokyo/1*_kodomosyokudo.csv", "名称", "住所", "電話番号1", "市区町村名"),
        ("tokyo-kodomoshokudo-opendata/opendata/kanagawa/*.xlsx", "名称", "住所", "電話番号1", "市区町村名"),
        ("tokyo-kodomoshokudo-opendata/opendata/saitama/*.xlsx", "名称", "住所", "電話番号1", "市区町村名"),
        ("tokyo-kodomoshokudo-opendata/opendata/okinawa/okinawa/*.csv", "名称", "住所", "電話番号1", "市区町村名"),
        ("tokyo-kodomoshokudo-opendata/opendata/fukui/sakai/*.csv", "名称", "住所", "電話番号1", "市区町村名"),
        ("kitchen-baton/public/saitama.csv", "名称", "住所", "電話番号1", "市区町村名"),
        ("papamama-koriyama/data_org/nurseryData.csv", "Name", "Add1", "TEL", ""),
        ("papamama-hamamatsu/data/nurseryData.csv", "Name", "Add1", "TEL", ""),
        ("papamama-muroran/data_org/nurseryData.csv", "Name", "Add1", "TEL", ""),
        ("papamama-nara/data_org/nurseryData.csv", "Name", "Add1", "TEL", ""),
        ("papamama-nara/data_org/hoiku*.csv", "施設名称", "住所", "電話番号", ""),
        ("wam-disability/resources/csv/202503/csvdownload*.csv", "事業所の名称", "事業所住所（番地以降）", "事業所電話番号", "事業所住所（市区町村）"),
        ("mhlw-kaigo/data/jigyosho_*.csv", "事業所名", "住所", "電話番号", "市区町村名"),
        ("hokkaido-hospital/data/D02_hospital/hospital_list.csv", "hospital_name", "address", "phone_number", ""),
        ("yuzawa/data/output/nurseries_2022.json", "name", "address", "tel", ""),
        ("yuzawa/data/output/medical_institutions_2022.json", "name", "address", "tel", ""),
        ("yuzawa/data/output/support_for_handicapped_2022.json", "name", "address", "tel", ""),
        ("yuzawa/data/output/kids_stations_2022.json", "name", "address", "", ""),
        ("yuzawa/data/output/grouphome_2022.json", "name", "address", "", ""),
        ("yuzawa/data/output/libraries_2022.json", "name", "address", "tel", ""),
    ];

    [Fact]
    public void Headers_in_words_are_understood() =>
        Assert.Equal(
            ("施設の名称", "施設の所在地", "お問い合わせ電話", "市区町村"),
            Found(Guess("整理,施設の名称,施設の所在地,お問い合わせ電話,市区町村", (index, place) => $"{index},見本の家{(char)('あ' + index)},{place}見本町{index}丁目1番地,0154-00-000{index},{place}")));

    [Fact]
    public void Headers_in_English_are_understood() =>
        Assert.Equal(
            ("Facility name", "Address", "Telephone", "City"),
            Found(Guess("Facility name,Address,Telephone,City", (index, place) => $"見本の家{(char)('あ' + index)},{place}見本町{index}丁目1番地,0154-00-000{index},{place}")));

    [Fact]
    public void Cells_that_are_clear_prevail_over_headers_that_mislead() =>
        Assert.Equal(
            ("名称", "電話番号", "住所", "列3"),
            Found(Guess("名称,電話番号,住所,列3", (index, place) => $"見本の家{(char)('あ' + index)},{place}見本町{index}丁目1番地,0154-00-000{index},{place}")));

    [Fact]
    public void Headers_that_say_nothing_leave_it_to_the_cells()
    {
        var guess = Guess("a1,b1,c1,d1", (index, place) => $"0154-00-000{index},{place}見本町{index}丁目1番地,https://example.com/{index},mail{index}@example.com");

        Assert.Equal(
            [("address", "b1"), ("email", "d1"), ("phone", "a1"), ("url", "c1")],
            guess.Columns.Select(column => (column.Field, column.Header)).Order());
    }

    [Fact]
    public void A_table_of_figures_is_no_list() =>
        Assert.False(Guess("市区町村,人口,世帯数,面積,高齢者", (index, place) => $"{place},{index}234,{index}56,{index}7.8,{index}9").IsList);

    [Fact]
    public void The_first_rows_are_shown_and_all_are_counted()
    {
        var guess = Guess("施設名,電話番号", (index, _) => string.Join('\n', Enumerable.Range(0, 3).Select(part => $"見本の家{(char)('あ' + (index * 3) + part)},0154-00-00{index}{part}")));

        Assert.True(guess.IsList);
        Assert.Equal((18, 10), (guess.Rows, guess.Preview.Length));
        Assert.Equal([("name", "見本の家あ"), ("phone", "0154-00-0000")], guess.Preview[0].AsEnumerable());
    }

    [Fact]
    public void The_proposal_is_a_source()
    {
        using var folder = new TemporaryFolder();
        using (var output = new StreamWriter(folder.File("guessed.yaml")))
        {
            GuessText.Write(Guess("施設の「名」: \"a\",電話番号", (index, _) => $"見本の家{index},0154-00-000{index}"), output);
        }

        var source = new SourceFolder(folder.Path).Read("guessed");

        Assert.Equal(("unknown.csv", "電話番号"), (source.Files[0].Name, source.Columns["phone"][0]));
        Assert.False(source.All);
    }

    [SkippableFact]
    public void Of_the_facility_lists_nine_in_ten_are_understood()
    {
        Skip.IfNot(Directory.Exists(DataCopy.Shared), "the downloads are not on this machine");
        var told = Lists.SelectMany(list => Files(list.Files), (list, file) => (List: list, Guess: Guesser.Of(file, DataCopy.Shipped).MaxBy(guess => guess.Rows)!)).ToList();

        Assert.All(told, pair => Assert.True(pair.Guess.IsList, pair.Guess.File));
        foreach (var field in new[] { "name", "address", "phone", "place_name" })
        {
            var having = told.Where(pair => Header(pair.List, field).Length > 0).ToList();
            var right = having.Count(pair => Header(pair.Guess, field) == Header(pair.List, field));
            Assert.True(right >= having.Count * 0.9, $"{field}: {right} of {having.Count}");
        }
    }

    [SkippableTheory]
    [InlineData("mhlw-kaigo/data/02h.xlsx")]
    [InlineData("estat-areacode/tools/municipalities_order/csv/*.csv")]
    [InlineData("estat-areacode/tools/municipalities_order/result/*.json")]
    public void Figures_and_lists_of_areas_are_no_lists_of_organisations(string files)
    {
        Skip.IfNot(Directory.Exists(DataCopy.Shared), "the downloads are not on this machine");

        Assert.All(Files(files).SelectMany(file => Guesser.Of(file, DataCopy.Shipped)), guess => Assert.False(guess.IsList, guess.File));
    }

    private static MappingGuess Guess(string header, Func<int, string, string> row)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("unknown.csv"), $"{header}\n{string.Join('\n', Places.Split(',').Select((place, index) => row(index, place)))}\n");
        return Assert.Single(Guesser.Of(folder.File("unknown.csv"), DataCopy.Shipped));
    }

    private static (string Name, string Address, string Phone, string Place) Found(MappingGuess guess) => (Header(guess, "name"), Header(guess, "address"), Header(guess, "phone"), Header(guess, "place_name"));

    private static string Header(MappingGuess guess, string field) => guess.Columns.FirstOrDefault(column => column.Field == field).Header ?? "";

    private static string Header((string Files, string Name, string Address, string Phone, string Place) list, string field) =>
        field switch { "name" => list.Name, "address" => list.Address, "phone" => list.Phone, _ => list.Place };

    private static string[] Files(string files)
    {
        var path = Path.Combine(DataCopy.Shared, "opendata", files);
        return Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path));
    }
}
