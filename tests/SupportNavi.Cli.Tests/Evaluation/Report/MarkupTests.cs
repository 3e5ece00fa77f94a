namespace SupportNavi.Cli.Evaluation.Report;

public sealed class MarkupTests
{
    [Fact]
    public void What_fills_a_hole_is_escaped() =>
        Assert.Equal("<p title=\"&quot;&amp;&#39;\">&lt;script&gt;困&lt;/script&gt;</p>", Markup.Of($"<p title=\"{"\"&'"}\">{"<script>困</script>"}</p>").ToString());

    [Fact]
    public void Markup_in_markup_is_not_escaped_twice() =>
        Assert.Equal("<ul><li>&lt;</li><li>&gt;</li></ul>", Markup.Of($"<ul>{Markup.Join(((string[])["<", ">"]).Select(text => Markup.Of($"<li>{text}</li>")))}</ul>").ToString());

    [Fact]
    public void Numbers_are_invariant_and_coordinates_short() => Assert.Equal("1234 0.3", Markup.Of($"{1234} {1 / 3.0}").ToString());

    [Fact]
    public void A_table_names_its_rows_and_columns()
    {
        var table = Tables.Of("a < b", ["x"], [[Tables.Cell("<row>"), Markup.Of($"{7}")]]).ToString();

        Assert.Contains("<caption>a &lt; b</caption>", table, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">&lt;row&gt;</th><td>7</td></tr>", table, StringComparison.Ordinal);
    }
}
