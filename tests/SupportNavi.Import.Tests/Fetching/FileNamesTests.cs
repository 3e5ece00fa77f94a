using System.Text;

namespace SupportNavi.Import.Fetching;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("https://a.example/lists/windows.csv", "windows.csv")]
    [InlineData("https://a.example/lists/%E7%AA%93%E5%8F%A3.csv", "窓口.csv")]
    [InlineData("https://a.example/lists/..%2f..%2fetc%2fpasswd", "passwd")]
    [InlineData("https://a.example/lists/..%5c..%5cautorun.inf", "autorun.inf")]
    [InlineData("https://a.example/%2e%2e", "download")]
    [InlineData("https://a.example/", "download")]
    [InlineData("https://a.example", "download")]
    [InlineData("https://a.example/.bashrc", "bashrc")]
    [InlineData("https://a.example/a%00b%0a%1b[31m.csv", "ab[31m.csv")]
    [InlineData("https://a.example/list%E2%80%AEvsc.exe", "listvsc.exe")]
    [InlineData("https://a.example/C%3A%5Cwindows", "windows")]
    [InlineData("https://a.example/con.csv", "_con.csv")]
    [InlineData("https://a.example/download.php?file=../x", "download.php")]
    public void A_name_leads_nowhere(string url, string name) => Assert.Equal(name, FileNames.Of(new(url)));

    [Theory]
    [InlineData("a")]
    [InlineData("窓")]
    public void A_long_name_keeps_its_ending(string letter)
    {
        var name = FileNames.Of(new("https://a.example/" + Uri.EscapeDataString(string.Concat(Enumerable.Repeat(letter, 300)) + ".csv")));

        Assert.EndsWith(letter + ".csv", name, StringComparison.Ordinal);
        Assert.InRange(name.Length, 60, 100);
        Assert.InRange(Encoding.UTF8.GetByteCount(name), 60, 200);
    }
}
