using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line.Menu;

public sealed class LineMenuTests(MenuRun run) : IClassFixture<MenuRun>, IAsyncLifetime
{
    private FakeLine line = null!;

    public async Task InitializeAsync() => line = await FakeLine.StartAsync();

    public async Task DisposeAsync() => await line.DisposeAsync();

    [Fact]
    public async Task Installed_twice_there_is_one_menu_for_each_language_and_the_Japanese_one_is_everybodys()
    {
        Assert.Equal((0, ""), await InstallAsync());
        var first = line.RichMenus.All.Keys.ToHashSet();
        Assert.Equal((0, ""), await InstallAsync());

        AssertInstalled();
        Assert.Empty(line.RichMenus.All.Keys.Intersect(first));
    }

    [Fact]
    public async Task It_says_what_it_did()
    {
        await InstallAsync();
        var earlier = line.RichMenus.Aliases["menu-en"];
        var (_, output, _) = await run.RunAsync(line);

        Assert.Contains($"alias menu-en -> {line.RichMenus.Aliases["menu-en"]}", output, StringComparison.Ordinal);
        Assert.Contains("everybody sees menu-ja\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"deleted the earlier {earlier}", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_interrupted_run_left_goes_with_the_next_and_residents_keep_their_menu_meanwhile()
    {
        await InstallAsync();
        var shown = line.RichMenus.Default!;
        using (var api = new MenuApi(new() { ApiBase = line.Address.ToString(), DataApiBase = line.Address.ToString(), ChannelAccessToken = FakeLine.AccessToken }))
        {
            var images = ShippedData.Snapshot.Wordings.All.ToDictionary(wording => wording.Language, wording => wording.Language == "en" ? [] : new byte[] { 1 }, StringComparer.Ordinal);
            var plan = new MenuPlan(MenuRun.Shipped(), ShippedData.Snapshot.Wordings.All, images);
            var refusal = await Assert.ThrowsAsync<MenuException>(() => new MenuInstaller(api, TextWriter.Null).InstallAsync(plan));
            Assert.StartsWith("LINE refused to take the image: status 413, x-line-request-id ", refusal.Message, StringComparison.Ordinal);
        }

        Assert.True(line.RichMenus.All.Count > ShippedData.Snapshot.Wordings.All.Length);
        Assert.True(line.RichMenus.All.ContainsKey(shown));
        Assert.Equal(shown, line.RichMenus.Aliases["menu-ja"]);
        Assert.Equal((0, ""), await InstallAsync());
        AssertInstalled();
    }

    [Fact]
    public async Task Images_go_to_the_host_for_data()
    {
        await using var data = await FakeLine.StartAsync();
        var (code, _, error) = await run.RunAsync(line, $"--Line:DataApiBase={data.Address}");

        Assert.Equal((2, 1), (code, data.Requests));
        Assert.StartsWith("LINE refused to take the image: status 404", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_refusal_is_one_line_with_status_and_request_id(int status)
    {
        line.Trouble.Always = LineFault.Status(status);
        var (code, output, error) = await run.RunAsync(line);

        Assert.Equal((2, ""), (code, output));
        Assert.Matches($"^LINE refused to list the aliases: status {status}, x-line-request-id [0-9a-f-]{{36}}: [^\\n]*$", error);
    }

    [Fact]
    public async Task A_LINE_that_hangs_or_hangs_up_is_one_line()
    {
        line.Trouble.Always = LineFault.Hang;
        Assert.Equal((2, "", "LINE could not be asked to list the aliases at 127.0.0.1: no answer in time"), await run.RunAsync(line, "--Line:TimeoutSeconds=0.5"));
        line.Trouble.Always = LineFault.Close;
        var (code, _, error) = await run.RunAsync(line);

        Assert.Equal(2, code);
        Assert.Matches("^LINE could not be asked to list the aliases at 127.0.0.1: [A-Za-z]+$", error);
    }

    [Fact]
    public async Task Without_settings_it_says_so_in_one_line() =>
        Assert.Equal((1, "", "LINE is not configured: set Line:ChannelSecret and Line:ChannelAccessToken."), await run.RunAsync());

    [Fact]
    public async Task With_an_image_missing_or_of_another_size_LINE_is_not_asked_for_anything()
    {
        using var data = Testing.TemporaryFolder.OfShippedData();
        Directory.CreateDirectory(Path.Combine(data.Path, "line"));
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Data, "line"), "menu*").Select(Path.GetFileName).OfType<string>().Except(["menu-en.png", "menu-ko.png"]).Append("richmenu.json"))
        {
            File.Copy(Path.Combine(Repository.Data, "line", file), Path.Combine(data.Path, "line", file));
        }

        var definition = Path.Combine(data.Path, MenuDefinition.File);
        await File.WriteAllTextAsync(definition, (await File.ReadAllTextAsync(definition)).Replace("\"height\": 843,\n", "\"height\": 850,\n", StringComparison.Ordinal));
        var (code, _, error) = await run.RunAsync(line, $"--Data:Folder={data.Path}");

        Assert.Equal((1, 0), (code, line.Requests));
        Assert.Equal(ShippedData.Snapshot.Wordings.All.Length, error.Split('\n').Length);
        Assert.Contains("line/menu-ja.png: the image is 2500 x 843, but the menu is 2500 x 850", error, StringComparison.Ordinal);
        Assert.Contains("line/menu-en.png: the image is missing", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_itself_knows_the_verb()
    {
        using var folder = new TemporaryFolder();
        var (code, output, error) = await BuiltProgram.RunAsync(Repository.Data, folder["local"], "line-menu");

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("LINE is not configured", error, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Error)> InstallAsync()
    {
        var (code, _, error) = await run.RunAsync(line);
        return (code, error);
    }

    private void AssertInstalled()
    {
        var menus = line.RichMenus;
        Assert.Equal(["menu-en", "menu-ja", "menu-ja-easy", "menu-ko", "menu-vi", "menu-zh-hans"], menus.Aliases.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(menus.All.Keys.Order(StringComparer.Ordinal), menus.Aliases.Values.Order(StringComparer.Ordinal));
        Assert.Equal(menus.Aliases["menu-ja"], menus.Default);
        foreach (var (alias, id) in menus.Aliases)
        {
            Assert.Equal($"SupportNavi {alias}", menus.All[id].GetProperty("name").GetString());
            Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Data, "line", alias + ".png")), menus.Images[id]);
        }
    }
}
