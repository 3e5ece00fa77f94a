using SupportNavi.Testing;

namespace SupportNavi.Cli.Verbs;

public sealed class ImportTests : IDisposable
{
    private const string Source =
        """
        title: sample
        target: sample
        prefix: sample
        prefecture: "010006"
        place_required: true
        files: [{ name: sample.csv }]
        columns:
          name: [名称]
          place_name: [市区町村名]
          phone: [電話番号]
        set: { kind: npo, needs: food, services: food, audience: anyone, description: kodomo-shokudo, verification: unverified, status: open, phone_kind: direct, methods: tel, source_title: 見本 }
        rules:
          - when: { name: "." }
            set: { service_area: "{city}" }

        """;

    private readonly TemporaryFolder folder = TemporaryFolder.OfShippedData();

    public ImportTests()
    {
        Write("sources/sample.yaml", Source);
        Write("sources/rules/area-codes.yaml", File.ReadAllText(Path.Combine(Repository.Data, "sources/rules/area-codes.yaml")));
        Write("in/sample.csv", "名称,市区町村名,電話番号\n食堂あおば,釧路市,0154-00-0001\n食堂みなと,存在しない町,0154-00-0002\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_became_of_the_rows_and_what_to_do_next_is_printed()
    {
        var run = Import("sample", "--file", folder.File("in/sample.csv"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("[sample] 読込 2 行: 掲載 1、統合 0、保留 0、除外 1、対象外 0", run.Lines[0]);
        Assert.StartsWith("  sample.csv:3: 食堂みなと … ", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("下書きができました: sample/SOURCES.md、sample/organizations.csv", run.Lines[2]);
        Assert.Contains("supportnavi publish --actor", run.Lines[3], StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("sample/organizations.csv")));
    }

    [Fact]
    public void An_import_that_is_refused_says_why_and_stages_nothing()
    {
        Write("sources/sample.yaml", Source.Replace("needs: food", "needs: feast", StringComparison.Ordinal));
        var run = Import("sample", "--file", folder.File("in/sample.csv"));

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("feast", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("取り込めませんでした。公開データも下書きも、前のままです。\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("staged")));
    }

    [Fact]
    public void A_guess_is_printed_and_nothing_is_imported()
    {
        var run = Import("--guess", folder.File("in/sample.csv"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("# list: true", run.Lines);
        Assert.Contains("  phone: [\"電話番号\"]", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("staged")));
    }

    [Theory]
    [InlineData("Name the sources to import, or --all, or a file to look at with --guess, or a folder with --navi and --out.\n")]
    [InlineData("Name the sources to import, or --all, or a file to look at with --guess, or a folder with --navi and --out.\n", "sample", "--all")]
    [InlineData("nowhere.yaml: no such file in the folder of sources\n", "nowhere", "--file", "x.csv")]
    public void What_cannot_be_run_says_why(string error, params string[] args)
    {
        var run = Import(args);

        Assert.Equal((2, "", error), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void A_file_that_is_not_there_cannot_be_imported_or_guessed()
    {
        Assert.Equal((2, ""), (Import("sample", "--file", folder.File("none.csv")).Code, Import("sample", "--file", folder.File("none.csv")).Output));
        Assert.Equal((2, ""), (Import("--guess", folder.File("none.csv")).Code, Import("--guess", folder.File("none.csv")).Output));
    }

    [Fact]
    public void Without_a_staged_version_there_is_nothing_to_publish() =>
        Assert.Equal((2, "", "Nothing is staged; run import first.\n"), Publish("佐藤") is var run ? (run.Code, run.Output, run.Error) : default);

    [Fact]
    public void Publishing_asks_for_a_name()
    {
        Import("sample", "--file", folder.File("in/sample.csv"));

        Assert.Equal((2, "", "--actor is empty; name who answers for the publication.\n"), Publish(" ") is var run ? (run.Code, run.Output, run.Error) : default);
    }

    [Fact]
    public void What_was_staged_is_published_once()
    {
        Import("sample", "--file", folder.File("in/sample.csv"));
        var run = Publish("佐藤");

        Assert.Equal((0, "公開しました: sample/SOURCES.md、sample/organizations.csv\n", ""), (run.Code, run.Output, run.Error));
        Assert.Contains("食堂あおば", File.ReadAllText(folder.File("sample/organizations.csv")), StringComparison.Ordinal);
        Assert.Contains("公開データと同じです。変わるところはありません。", Import("sample", "--file", folder.File("in/sample.csv")).Lines);
        Assert.Equal(2, Publish("佐藤").Code);
    }

    [Fact]
    public void A_staged_version_with_a_fault_is_refused()
    {
        Import("sample", "--file", folder.File("in/sample.csv"));
        var staged = folder.File("staged/sample/organizations.csv");
        File.WriteAllText(staged, File.ReadAllText(staged).Replace(",food,food,", ",feast,food,", StringComparison.Ordinal));
        var run = Publish("佐藤");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Matches("^sample/organizations[.]csv:2: .*feast", run.Error);
        Assert.Matches("公開していません。不備が [0-9]+ 件あります。今の公開データはそのままです。\n$", run.Error);
        Assert.False(File.Exists(folder.File("sample/organizations.csv")));
    }

    private Run Import(params string[] args) => new(["import", .. args, "--data", folder.Path]);

    private Run Publish(string actor) => new("publish", "--actor", actor, "--data", folder.Path);

    private void Write(string name, string text) => folder.Write(name, System.Text.Encoding.UTF8.GetBytes(text));
}
