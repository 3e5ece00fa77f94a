using SupportNavi.Testing;

namespace SupportNavi.Core.Guide.Lint;

public sealed class ShippedDataTests
{
    [Fact]
    public void The_shipped_data_has_no_faults() => Assert.Empty(ShippedData.Faults);

    [Fact]
    public void Nothing_planted_is_nothing_found() => Assert.Empty(new Planted().Faults());

    [Theory]
    [InlineData("0570-046-556")]
    [InlineData("0570-0783-55")]
    [InlineData("0570-0-78310")]
    [InlineData("0570-0-55210")]
    [InlineData("0570-064-000")]
    [InlineData("0570-783-189")]
    public void A_superseded_number_appears_nowhere(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));

        Assert.All(Directory.EnumerateFiles(Repository.Data, "*", SearchOption.AllDirectories), file =>
            Assert.DoesNotContain(digits, File.ReadAllText(file).Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }
}
