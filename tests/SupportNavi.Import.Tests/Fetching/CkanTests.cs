namespace SupportNavi.Import.Fetching;

public sealed class CkanTests
{
    private const string Question = "/base/api/3/action/package_show?id=windows%202026";

    private const string Resources =
        """
        {"success": true, "result": {"resources": [
          {"name": "窓口一覧 2024", "url": "/old.csv", "format": "CSV", "last_modified": "2024-04-01T00:00:00", "created": "2024-04-01T00:00:00"},
          {"name": "窓口一覧 2026", "url": "/new.csv", "format": "CSV", "last_modified": null, "metadata_modified": "2026-04-01T00:00:00.123456", "created": "2026-03-01T00:00:00"},
          {"name": "窓口一覧 2025", "url": "/middle.csv", "format": "CSV", "last_modified": "2025-04-01T00:00:00"},
          {"name": "説明", "url": "/about.pdf", "format": "PDF", "created": "2026-05-01T00:00:00"},
          {"name": null, "format": "CSV", "url": "/undated.csv"}
        ]}}
        """;

    [Theory]
    [InlineData("^csv$", "/new.csv", 2026)]
    [InlineData("一覧 202[45]", "/middle.csv", 2025)]
    [InlineData("old[.]csv$", "/old.csv", 2024)]
    [InlineData("undated", "/undated.csv", null)]
    [InlineData(null, "/about.pdf", 2026)]
    public async Task The_newest_file_that_matches_is_taken(string? pattern, string path, int? year)
    {
        await using var site = FakeSite.Of((Question, FakeSite.Text(Resources)), (path, FakeSite.Text("名称\n")));
        using var download = new Download();

        var file = await download.Get(Address(site) with { Resource = pattern });

        Assert.Equal((site.Base + path, year), (file.Url.AbsoluteUri, file.LastModified?.Year));
    }

    [Fact]
    public async Task Without_a_match_the_files_there_are_named()
    {
        await using var site = FakeSite.Of((Question, FakeSite.Text(Resources)));

        Assert.Equal(
            $"Dataset windows 2026 of {site.Base}/base/ has no file that matches \"xlsx\"; it has \"窓口一覧 2024\" (CSV), \"窓口一覧 2026\" (CSV), \"窓口一覧 2025\" (CSV), \"説明\" (PDF), \"\" (CSV). Correct resource or dataset of the source.",
            await Refusal(Address(site) with { Resource = "xlsx" }));
    }

    [Theory]
    [InlineData("""{"success": true, "result": {"resources": []}}""", "has no files")]
    [InlineData("""{"success": false}""", "is not the answer of a CKAN catalogue")]
    [InlineData("<html>", "is not the answer of a CKAN catalogue")]
    [InlineData("[]", "is not the answer of a CKAN catalogue")]
    [InlineData("""{"result": {"resources": [{"name": "a", "url": "file:///etc/passwd"}]}}""", "is no address of the web")]
    [InlineData("""{"result": {"resources": [{"name": "a", "url": "http://169.254.169.254/"}]}}""", "not on the public internet")]
    public async Task An_answer_that_helps_nobody_is_told(string answer, string said)
    {
        await using var site = FakeSite.Of((Question, FakeSite.Text(answer)));

        Assert.Contains(said, await Refusal(Address(site)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dataset_that_is_not_there_is_told()
    {
        await using var site = FakeSite.Of();

        Assert.Contains("no longer there", await Refusal(Address(site)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_that_is_none_is_told()
    {
        await using var site = FakeSite.Of((Question, FakeSite.Text(Resources)));

        Assert.Contains("is no regular expression", await Refusal(Address(site) with { Resource = "(" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_says_where_exactly_once()
    {
        Assert.Contains("nowhere, or twice", await Refusal(new()), StringComparison.Ordinal);
        Assert.Contains("nowhere, or twice", await Refusal(new() { Url = "https://a.example/", Ckan = "https://b.example/", Dataset = "c" }), StringComparison.Ordinal);
        Assert.Contains("add dataset", await Refusal(new() { Ckan = "https://b.example/" }), StringComparison.Ordinal);
    }

    private static SourceAddress Address(FakeSite site) => new() { Ckan = site.Base + "/base/", Dataset = "windows 2026", AllowPrivate = true };

    private static async Task<string> Refusal(SourceAddress address)
    {
        using var download = new Download();
        return (await Assert.ThrowsAsync<ImportException>(() => download.Get(address))).Message;
    }
}
