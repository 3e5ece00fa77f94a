using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;
using SupportNavi.Testing;

namespace SupportNavi.Core.Guide;

public sealed class CoverageTests
{
    private const string File = "hokkaido/coverage.csv";

    private static readonly List<CoverageRow> Shipped = [.. Coverage.Of(ShippedData.Snapshot)];

    [Fact]
    public void The_shipped_table_is_the_computed_one() =>
        Assert.Equal(Coverage.Cells(Shipped), Committed.Rows.Select(row => row.Cells));

    [Fact]
    public void Every_need_has_a_row_for_each_of_179_municipalities() =>
        Assert.All(Shipped.GroupBy(row => row.Need), need => Assert.Equal(179, need.Count()));

    [Fact]
    public void The_shipped_table_compares_without_faults() => Assert.Empty(Faults(Committed));

    [Theory]
    [InlineData(3, "municipality", "suicidal in 函館市 got worse: municipality/prefecture is now prefecture/prefecture; accept with --accept")]
    [InlineData(4, "nearby", "suicidal in 函館市 got worse: prefecture/nearby is now prefecture/prefecture; accept with --accept")]
    public void A_row_that_got_worse_is_a_fault_in_its_place(int column, string before, string message) =>
        Assert.Equal([$"{File}:3: {message}"], Faults(With(1, column, before)));

    [Theory]
    [InlineData("nation")]
    [InlineData("none")]
    public void A_row_that_got_better_is_none(string before) => Assert.Empty(Faults(With(1, 3, before)));

    [Fact]
    public void A_row_that_is_gone_is_a_fault() =>
        Assert.Equal([$"{File}:3: boredom in 函館市 is no longer covered by the guide or the areas; accept with --accept"], Faults(With(1, 0, "boredom")));

    [Fact]
    public void Losing_a_window_makes_rows_worse()
    {
        var faults = new List<Fault>();
        var snapshot = new Planted().Set(Planted.Hokkaido, "hk-611f3160d5", "status", "closed").Set(Planted.Hokkaido, "hk-717ccf2573", "status", "closed").Read();
        Coverage.Compare(Committed, Coverage.Of(snapshot), faults);

        Assert.Contains(faults, fault => fault.Message.StartsWith("hikikomori in 釧路市 got worse: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_designated_city_counts_as_its_worst_ward()
    {
        Assert.Equal(Rung.Municipality, Sapporo("011002"));
        Assert.Equal(Rung.Municipality, Sapporo("011011|011029|011037|011045|011053|011061|011070|011088|011096|011100"));
        Assert.NotEqual(Rung.Municipality, Sapporo("011011|011029|011037|011045|011053|011061|011070|011088|011096"));
    }

    /// <summary>The rung of Sapporo's only 認知症 window when it serves these areas.</summary>
    private static Rung? Sapporo(string serviceArea)
    {
        var planted = new Planted();
        var table = planted.Tables[Planted.Hokkaido];
        var needs = table.Header.IndexOf("needs");
        foreach (var row in table.Rows.Where(row => row.Cells[needs].Split('|').Contains("dementia")))
        {
            planted.Set(Planted.Hokkaido, row.Cells[0], "status", "closed");
        }

        planted.Copy(Planted.National, "dementia-family", "id", "ward-desk").Set(Planted.National, "ward-desk", "service_area", serviceArea);
        return Coverage.Of(planted.Read()).Single(row => row.Need.Id == "dementia" && row.Municipality.Id == "011002").Nearest;
    }

    private static Table Committed => CsvTable.Read(Path.Combine(Repository.Data, File), File, [])!;

    private static Table With(int row, int column, string value)
    {
        var table = Committed;
        table.Rows[row].Cells[column] = value;
        return table;
    }

    private static List<string> Faults(Table committed)
    {
        var faults = new List<Fault>();
        Coverage.Compare(committed, Shipped, faults);
        return [.. faults.Select(fault => fault.ToString())];
    }
}
