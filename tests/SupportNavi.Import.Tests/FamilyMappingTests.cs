using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Import;

/// <summary>What the mapping of each family makes of small lists in its shape.</summary>
public sealed class FamilyMappingTests : IDisposable
{
    private const string Groups =
        """
        団体名,市区町村,活動分野,活動地域,電話番号
        あおばの会,釧路市,高齢者の介護,市内,0154-00-0001
        みなとの会,〃,〃,,0154-00-0002
        なごみの会,釧路市,盆栽,市内,0154-00-0003
        わかばの会,,子育て,,0154-00-0004

        """;

    private readonly DataCopy data = DataCopy.Create();
    private readonly TemporaryFolder files = new();

    public void Dispose()
    {
        data.Dispose();
        files.Dispose();
    }

    [Fact]
    public void A_further_venue_of_a_childrens_table_is_a_window_of_its_own_with_its_parents_name()
    {
        Put("132128_shokudo_20231105_tsuika.csv", "ID,住所,開催曜日,開催開始時間,開催終了時間\n1,東京都日野市見本町9番地,土曜日,10:00,12:00\n7,東京都日野市見本町8番地,土曜日,10:00,12:00\n");
        var report = Import("kodomo-shokudo", Put("132128_shokudo_20231105.csv", "全国地方公共団体コード,ID,都道府県,市区町村名,名称,住所,方書,緯度,経度,電話番号1,開催日,開催曜日,開催開始時間,開催終了時間\n132128,1,東京都,日野市,あおば食堂,東京都日野市見本町1番地,見本会館,35.67,139.39,042-500-0001,第3土曜日,,11:00,14:00\n"));
        var windows = Windows();

        Assert.Equal(["あおば食堂", "あおば食堂"], windows.Select(row => row["name"]));
        Assert.Equal(["日野市見本町1番地 見本会館", "日野市見本町9番地"], windows.Select(row => row["address"]).Order(StringComparer.Ordinal));
        Assert.All(windows, row => Assert.Equal(("2023-11-05", "132128", "132128"), (row["as_of"], row["municipality"], row["service_area"])));
        Assert.Equal([("土曜日 10:00-12:00", ""), ("第3土曜日 11:00-14:00", "35.67")], windows.Select(row => (row["hours_note"], row["latitude"])).OrderBy(row => row.Item2, StringComparer.Ordinal));
        Assert.Equal("追加情報のもとの行が見つからない: 7", Assert.Single(report.Told).Outcome.Reason);
    }

    [Fact]
    public void A_ditto_mark_stands_for_the_cell_above_it()
    {
        Import("dantai-ichiran", Put("groups.csv", Groups));
        var window = Assert.Single(Windows(), row => row["name"] == "みなとの会");

        Assert.Equal(("012068", "elder-care", "care"), (window["municipality"], window["needs"], window["services"]));
    }

    [Fact]
    public void A_group_of_an_unknown_field_or_without_a_place_is_held_back()
    {
        var report = Import("dantai-ichiran", Put("groups.csv", Groups));

        Assert.Equal(["活動分野「盆栽」をどの困りごとに当てるか決まっていない", "担当地域が不明"], report.Told.Select(row => row.Outcome.Reason));
        Assert.Equal(2, report.Count(Mapping.OutcomeKind.HeldBack));
    }

    [Fact]
    public void A_group_serves_its_municipality_only_where_it_says_so()
    {
        Import("dantai-ichiran", Put("groups.csv", Groups));

        Assert.Equal([("あおばの会", "012068", ""), ("みなとの会", "", "012068")], Windows().Select(row => (row["name"], row["service_area"], row["likely_area"])).Order());
    }

    [Fact]
    public void A_nursery_that_was_put_in_to_try_is_refused()
    {
        var report = Import("kosodate-shisetsu", Put("nursery.csv", "名称,市区町村名,住所,電話番号,公立私立,備考\nあおば保育園,釧路市,釧路市見本町1,0154-00-0001,公立,\nみなと保育園,釧路市,釧路市見本町2,0154-00-0002,私立,(テスト)\n"));

        Assert.Equal(("あおば保育園", "public"), (Assert.Single(Windows())["name"], Windows()[0]["kind"]));
        Assert.Equal(("みなと保育園", "ためしに入れた行"), (Assert.Single(report.Told).Name, report.Told[0].Outcome.Reason));
    }

    [Fact]
    public void A_support_that_has_an_end_or_is_for_firms_is_refused()
    {
        var report = Import("minkan-shien", Put("support.csv",
            """
            分野,サービス名称,対象者,開始日,終了日,無料/有料,企業等,発表日付,URL
            教育・学習,まなびの見本,個人,2020/4/1,,無料,見本社,2020/4/2,https://example.com/a
            教育・学習,おわりの見本,個人,2020/4/1,2020/5/31,無料,見本社,2020/4/2,https://example.com/b
            教育・学習,しごとの見本,法人,2020/4/1,,有料,見本社,2020/4/2,https://example.com/c
            園芸,はなの見本,個人,2020/4/1,,無料,見本社,2020/4/2,https://example.com/d

            """));
        var window = Assert.Single(Windows());

        Assert.Equal(("まなびの見本", "childcare", "study", "jp", "free", "2020-04-02"), (window["name"], window["needs"], window["services"], window["service_area"], window["fee"], window["as_of"]));
        Assert.Equal(["終わりの日がある支援（2020-05-31）", "個人向けでない", "分野「園芸」をどの困りごとに当てるか決まっていない"], report.Told.Select(row => row.Outcome.Reason));
    }

    [Fact]
    public void Of_two_towns_of_one_name_the_coordinates_decide()
    {
        // 伊達市 is in Hokkaido and in Fukushima.
        var report = Import("iryo-kikan", Put("hospitals.csv", "医療機関名,市区町村名,住所,緯度,経度,電話番号,診療科目\nあおば医院,伊達市,見本町1,42.47,140.86,0142-00-0001,内科、精神科\nみなと医院,伊達市,見本町1,37.82,140.56,024-500-0002,内科\nなごみ医院,伊達市,見本町1,,,024-500-0003,内科\n"));

        Assert.Equal([("あおば医院", "012335", "illness|mental-health"), ("みなと医院", "072133", "illness")], Windows().Select(row => (row["name"], row["municipality"], row["needs"])).Order());
        Assert.Contains("同じ書き方の市区町村が複数", Assert.Single(report.Told).Outcome.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_helplines_in_JSON_those_with_a_national_number_or_an_address_are_taken()
    {
        var report = Import("soudan-madoguchi", Put("lines.json",
            """
            [
              { "id": "a", "label": "見本の電話", "number": "0120-000-001", "officialUrl": "https://example.com/a", "cost": "無料", "availability": "24時間", "lastVerifiedAt": "2026-07-01" },
              { "id": "b", "label": "見本の窓口", "number": "0154-00-0001", "location": "北海道釧路市見本町1", "lastVerifiedAt": "2026-07-01" },
              { "id": "c", "label": "どこかの窓口", "number": "0154-00-0002" }
            ]
            """));

        Assert.Equal([("見本の窓口", "012068", "direct", ""), ("見本の電話", "jp", "hotline", "free")], Windows().Select(row => (row["name"], row["service_area"], row["phone_kind"], row["fee"])).OrderBy(row => row.Item2, StringComparer.Ordinal));
        Assert.Equal("24/7", Assert.Single(Windows(), row => row["service_area"] == "jp")["hours"]);
        Assert.Equal(("どこかの窓口", "担当地域が不明"), (Assert.Single(report.Told).Name, report.Told[0].Outcome.Reason));
    }

    [Fact]
    public void A_programme_keeps_its_number_and_one_for_firms_is_refused()
    {
        var report = Import("shien-seido", Put("services.csv",
            """
            psid,serviceNumber,provider,theme,name,content.abstract,content.url,content.contact,updated_date
            m-1,1,見本都,生活,見本の手当,ひとりに出る,https://example.com/a,電話 03-5000-0001,2021/02/03
            m-2,2,見本都,中小企業,見本の補助,店に出る,https://example.com/b,,2021/02/03

            """));
        var window = Assert.Single(Windows());

        Assert.Equal(("seido-m-1", "m-1", "見本の手当", "130001", ""), (window["id"], window["source_key"], window["name"], window["service_area"], window["phone"]));
        Assert.Equal(("見本の補助", "個人向けでない"), (Assert.Single(report.Told).Name, report.Told[0].Outcome.Reason));
    }

    private string Put(string name, string text)
    {
        File.WriteAllText(files.File(name), text);
        return files.File(name);
    }

    private ImportReport Import(string source, string file)
    {
        var report = Assert.Single(Importer.Run(new([source], data.Folder, file, IsRoot: false)));
        Assert.Empty(report.Faults);
        return report;
    }

    private List<TableReader.Row> Windows()
    {
        var path = Path.Combine(data.Folder, "staged/local/organizations.csv");
        return [.. new TableReader(CsvTable.Read(path, path, [])!, [], []).Rows];
    }
}
