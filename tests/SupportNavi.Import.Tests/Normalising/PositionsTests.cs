namespace SupportNavi.Import.Normalising;

public sealed class PositionsTests
{
    [Theory]
    [InlineData("43.05445660", "141.33797510", "43.054457", "141.337975", "")]
    [InlineData("４３．０６", "１４１．３５", "43.06", "141.35", "")]
    [InlineData("N43.06", "E141.35", "43.06", "141.35", "")]
    [InlineData("141.33797510", "43.05445660", "43.054457", "141.337975", "position.swapped")]
    [InlineData("43°03′51″", "141°20′49″", "43.064167", "141.346944", "position.dms")]
    [InlineData("43度3分51秒", "141度20分49秒", "43.064167", "141.346944", "position.dms")]
    [InlineData("北緯43度3分51.5秒", "東経141度20分49.2秒", "43.064306", "141.347", "position.dms")]
    [InlineData("43°03'51\"", "141°20'49\"", "43.064167", "141.346944", "position.dms")]
    [InlineData("43°3.85′", "141°20.8′", "43.064167", "141.346667", "position.dms")]
    [InlineData("430351.5", "1412049.2", "43.064306", "141.347", "position.packed-dms")]
    public void A_position_is_written_in_degrees(string latitude, string longitude, string north, string east, string rule)
    {
        var (y, x) = Positions.Read(latitude, longitude);

        Assert.Equal((new(north, rule), new(east, rule)), (y, x));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.0000", "0.0000")]
    [InlineData("37.77", "-122.42")]
    [InlineData("51.5", "0.12")]
    [InlineData("43.06", "")]
    [InlineData("43.06", "43.06")]
    [InlineData("430381", "1412049")]
    [InlineData("43°75′00″", "141°20′49″")]
    [InlineData("4306", "14135")]
    [InlineData("札幌", "札幌")]
    public void What_is_not_surely_in_Japan_is_doubted(string latitude, string longitude)
    {
        var (north, east) = Positions.Read(latitude, longitude);

        Assert.Equal(("", ""), (north.Value, east.Value));
        Assert.NotEmpty(north.Doubt);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("-", "―")]
    public void Empty_cells_are_not_doubted(string latitude, string longitude) =>
        Assert.Equal((new Cleaned(""), new Cleaned("")), Positions.Read(latitude, longitude));
}
