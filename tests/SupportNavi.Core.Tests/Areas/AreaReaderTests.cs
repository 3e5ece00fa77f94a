using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Core.Areas;

public sealed class AreaReaderTests
{
    [Theory]
    [InlineData("12068", "code \"12068\" is not six digits with a right check digit; Excel drops leading zeros, so format the column as text")]
    [InlineData("012069", "code \"012069\" is not six digits with a right check digit; Excel drops leading zeros, so format the column as text")]
    [InlineData("", "code is empty")]
    [InlineData("012025", "\"012025\" is there twice")]
    public void A_bad_code_is_a_fault_with_its_line(string code, string message) =>
        Assert.Contains($"areas/municipalities.csv:3: {message}", Faults($"012025,函館市,はこだてし,Hakodate,01-oshima,,city,,,,\n{code},釧路市,くしろし,Kushiro,01-kushiro,,city,,,,"));

    [Theory]
    [InlineData("012068,釧路市,くしろし,Kushiro,01-nowhere,,city,,,,", "\"01-nowhere\", which should hold 釧路市, is not known")]
    [InlineData("012068,釧路市,くしろし,Kushiro,01-kushiro,,borough,,,,", "type is \"borough\"; it is one of city, town, village, ward, special_ward, northern_territory")]
    [InlineData("012068,,くしろし,Kushiro,01-kushiro,,city,,,,", "name is empty")]
    [InlineData("012068,釧路市,くしろし,Kushiro,01-kushiro,,city,144.38,42.98,,", "\"144.38, 42.98\" is no latitude and longitude in Japan; are the two swapped?")]
    [InlineData("012068,釧路市,くしろし,Kushiro,01-kushiro,,city,42.98,,,", "\"42.98, \" is no latitude and longitude in Japan; are the two swapped?")]
    [InlineData("011011,中央区,ちゅうおうく,Chuo,,011002,ward,,,,", "\"011002\", which should hold 中央区, is not known")]
    public void A_bad_row_is_one_fault(string row, string message) =>
        Assert.Equal(["areas/municipalities.csv:2: " + message], Faults(row));

    [Fact]
    public void A_ward_may_stand_before_its_city() =>
        Assert.Empty(Faults("011011,中央区,ちゅうおうく,Chuo,,011002,ward,,,,\n011002,札幌市,さっぽろし,Sapporo,01-ishikari,,city,,,,"));

    private static List<string> Faults(string rows)
    {
        var faults = new List<Fault>();
        var text = string.Join(',', AreaReader.MunicipalityColumns) + "\n" + rows;
        var table = CsvTable.Parse(new StringReader(text), "areas/municipalities.csv", faults);
        AreaReader.Read(ShippedData.Tables["areas/prefectures.csv"], ShippedData.Tables["areas/subprefectures.csv"], table, faults);
        return [.. faults.Select(fault => fault.ToString())];
    }
}
