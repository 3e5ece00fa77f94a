namespace SupportNavi.Import.Normalising;

public sealed class DittoTests
{
    private readonly Ditto ditto = new();

    [Theory]
    [InlineData("〃")]
    [InlineData("同上")]
    [InlineData("々")]
    [InlineData("″")]
    [InlineData("　同　上　")]
    public void A_mark_means_the_cell_above_in_its_column(string mark)
    {
        ditto.Fill("phone", "011-231-0001");
        ditto.Fill("address", "釧路市1");

        Assert.Equal(new("釧路市1", "ditto"), ditto.Fill("address", mark));
        Assert.Equal(new("011-231-0001", "ditto"), ditto.Fill("phone", mark));
        Assert.Equal(new("011-231-0001", "ditto"), ditto.Fill("phone", mark));
    }

    [Fact]
    public void A_mark_in_the_first_row_is_doubted() => Assert.NotEmpty(ditto.Fill("phone", "〃").Doubt);

    [Fact]
    public void A_mark_below_an_empty_cell_is_doubted()
    {
        ditto.Fill("phone", "011-231-0001");
        ditto.Fill("phone", "");

        Assert.NotEmpty(ditto.Fill("phone", "〃").Doubt);
    }

    [Fact]
    public void A_mark_does_not_reach_over_a_heading()
    {
        ditto.Fill("phone", "011-231-0001");
        ditto.StartSection();

        Assert.Equal("", ditto.Fill("phone", "同上").Value);
    }

    [Theory]
    [InlineData("同上町1丁目")]
    [InlineData("佐々木")]
    public void A_word_with_a_mark_in_it_is_a_word(string cell) => Assert.Equal(new(cell), ditto.Fill("name", cell));
}
