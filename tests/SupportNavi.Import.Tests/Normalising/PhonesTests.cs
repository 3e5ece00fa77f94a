namespace SupportNavi.Import.Normalising;

public sealed class PhonesTests
{
    private static readonly Phones Phones = new(["011", "0165", "01654", "0142", "0167"]);

    [Theory]
    [InlineData("011-562-3036", "011-562-3036")]
    [InlineData("０１１－５６２－３０３６", "011-562-3036")]
    [InlineData("011‐722‐3338", "011-722-3338")]
    [InlineData("011ー850－5001", "011-850-5001")]
    [InlineData("0142233549", "0142-23-3549")]
    [InlineData("0165438765", "01654-3-8765")]
    [InlineData("0165224860", "0165-22-4860")]
    [InlineData("0167-567161", "0167-56-7161")]
    [InlineData("011-3852012", "011-385-2012")]
    [InlineData("0984370008", "0984370008")]
    [InlineData("(0984)37-0008", "0984-37-0008")]
    [InlineData("080-37591374", "080-3759-1374")]
    [InlineData("07083943031", "070-8394-3031")]
    [InlineData("0507-505-0999", "050-7505-0999")]
    [InlineData("0120-593852", "0120-593852")]
    [InlineData("0120279338", "0120-279-338")]
    [InlineData("0120-3882-56", "0120-3882-56")]
    [InlineData("0120-0-78310", "0120-0-78310")]
    [InlineData("08008000879", "0800-800-0879")]
    [InlineData("#8008", "#8008")]
    [InlineData("＃９１１０", "#9110")]
    [InlineData("189", "189")]
    [InlineData(":011-598-1613", "011-598-1613")]
    public void A_number_is_written_as_it_is_dialled(string cell, string expected) => Assert.Equal(expected, Phones.Read(cell, out _).Value);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("なし")]
    [InlineData("090275212129")]
    [InlineData("1035-42-2938")]
    [InlineData("12345")]
    public void What_cannot_be_dialled_is_no_number(string cell) => Assert.Equal("", Phones.Read(cell, out _).Value);

    [Theory]
    [InlineData("0136-72-3173（内線25）", "0136-72-3173", "内線25")]
    [InlineData("0136-72-3173、0136-72-3174", "0136-72-3173", "0136-72-3174")]
    public void What_stands_around_the_number_is_kept(string cell, string number, string note) =>
        Assert.Equal((number, note), (Phones.Read(cell, out var rest).Value, rest));
}
