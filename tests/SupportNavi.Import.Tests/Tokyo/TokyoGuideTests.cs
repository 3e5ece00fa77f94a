using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Import.Tokyo;

public sealed class TokyoGuideTests
{
    [Fact]
    public void A_tree_becomes_rows_of_the_guide()
    {
        using var folder = new TokyoFolder();
        var left = new List<Fault>();
        var guide = TokyoGuide.ToGuide(folder.Read(TokyoFolder.Navi), new(2026, 7, 1), left);

        Assert.Equal(["0,どちらの方ですか,,", "1,お困りのことは,どれですか,"], Rows(guide.Questions));
        Assert.Equal(["0,1,働いている,1,,", "0,2,はい、\"急ぎ\"です,r-3,,", "1,1,お金,r1,,", "1,2,仕事,r2,,"], Rows(guide.Answers));
        Assert.Equal(["r1,【働く人】 お金,,,,,,nation,,s1,,,,,,", "r2,仕事,,,,,,nation,,s2|s1,,,,,,", "r-3,急ぎ,,,,,,nation,,s3,,,,,,"], Rows(guide.Goals));
        Assert.Equal(["navi.csv:3", "navi.csv:6", "navi.csv:15", "services.csv:2", "services.csv:5", "services.csv:8"], left.Select(fault => $"{fault.File}:{fault.Line}"));
    }

    [Fact]
    public void No_phone_is_picked_out_of_a_text()
    {
        using var folder = new TokyoFolder();
        var row = Organizations(folder, new(2026, 6, 30))[0];

        Assert.Equal(("", "福祉課\n電話番号：01-2345-6789"), (row["phone"], row["phone_note"]));
        Assert.Equal(("s1", "s1", "tokyo-navi", "制度 s1", "白樺町"), (row["id"], row["source_key"], row["source"], row["name"], row["operator"]));
        Assert.Equal(("https://shirakaba.example/s1", "だれでも", "2026-05-19", "unverified", "open"), (row["url"], row["eligibility"], row["as_of"], row["verification"], row["status"]));
        Assert.Equal(("", "", ""), (row["kind"], row["service_area"], row["needs"]));
    }

    [Fact]
    public void A_service_whose_time_is_over_is_closed()
    {
        using var folder = new TokyoFolder();

        Assert.All(Organizations(folder, new(2026, 7, 1)), row => Assert.Equal("closed", row["status"]));
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("psid1.0+X+sample1", "tokyo-")]
    [InlineData("ABC", "tokyo-")]
    [InlineData("a-very-long-name-of-more-than-24", "tokyo-")]
    public void An_id_that_the_guide_cannot_have_becomes_a_hash(string opaque, string start) => Assert.StartsWith(start, ToGuide.Id(opaque), StringComparison.Ordinal);

    [Fact]
    public void The_shipped_guide_goes_out_and_comes_back()
    {
        using var folder = new TokyoFolder();
        var (guide, wording, directory) = (ShippedData.Snapshot.Guide, ShippedData.Snapshot.Wordings.All[0], ShippedData.Snapshot.Directory);
        var tree = TokyoGuide.FromGuide(ShippedData.Snapshot);
        using var written = new TemporaryFolder();
        TokyoNavi.Write(tree, written.Path);
        var read = TokyoNavi.Read(written.File("navi.csv"), written.File("services.csv"), folder.Faults)!;

        Assert.All(folder.Faults, fault => Assert.Matches("is reached by no answer$|names no service", fault.Message));
        Assert.Equal(TokyoFolder.Text(tree), TokyoFolder.Text(read));
        Assert.True(folder.Again(read, written.Path).IsSame);
        Assert.Equal(guide.Questions.Select(question => question == guide.Root ? "0" : question.Id), read.Questions.Select(question => question.Id));
        Assert.Equal(guide.Questions.SelectMany(question => question.Answers).Select(answer => wording[answer.LabelKey]), read.Questions.SelectMany(question => question.Answers).Select(answer => answer.Text));
        Assert.Equal(guide.Goals.Select(goal => wording[goal.TitleKey]), read.Results.Select(result => result.Title));
        Assert.All(guide.Goals, goal => Assert.Equal(goal.Pins, read.Results.Single(result => result.Id == goal.Id).Services.Take(goal.Pins.Length)));
        Assert.All(read.Services.Rows, row => Assert.Contains(directory.ById(read.Services.Id(row))!.Phone, read.Services.Value(row, "content.contact"), StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_card_warns_of_goes_along_with_the_window()
    {
        var (wording, services) = (ShippedData.Snapshot.Wordings.All[0], TokyoGuide.FromGuide(ShippedData.Snapshot).Services);
        var organizations = services.Rows.Select(row => (Row: row, Organization: ShippedData.Snapshot.Directory.ById(services.Id(row))!)).ToList();

        Assert.All(organizations, pair => Assert.Equal(pair.Organization.ServiceArea.IsEmpty, services.Value(pair.Row, "content.how_to_apply").Contains(wording["caution.likely-area"], StringComparison.Ordinal)));
        Assert.All(organizations.Where(pair => pair.Organization.Decision != 0), pair => Assert.Matches("要介護認定|支給決定", services.Value(pair.Row, "content.how_to_apply")));
        Assert.All(organizations.Where(pair => pair.Organization.IsRepresentative && pair.Organization.Phone.Length > 0), pair => Assert.Contains(
            wording.Format("phone.representative", "phone", pair.Organization.Phone), services.Value(pair.Row, "content.contact"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Mo-Fr 08:45-17:15; PH off; Dec 29-Jan 03 off", "月-金 08:45-17:15; 祝日 休み; 12月29日-1月3日 休み")]
    [InlineData("Th[2,4] 16:00-20:00", "木[2,4] 16:00-20:00")]
    [InlineData("24/7", "24時間")]
    public void Hours_are_told_in_japanese(string hours, string words) => Assert.Equal(words, HoursWords.Of(Core.Organizations.OpeningHours.Parse(hours)));

    private static List<TableReader.Row> Organizations(TokyoFolder folder, DateOnly today) =>
        [.. new TableReader(TokyoGuide.ToGuide(folder.Read(TokyoFolder.Navi), today, []).Organizations, Core.Organizations.OrganizationColumns.All, folder.Faults).Rows];

    private static IEnumerable<string> Rows(Table table) => table.Rows.Select(row => string.Join(',', row.Cells));
}
