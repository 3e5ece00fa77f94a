using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Import;

/// <summary>A small list with a source of its own in a copy of the shipped data.</summary>
internal sealed class SampleList : IDisposable
{
    public const string Rows =
        """
        名称,市区町村名,電話番号,時間
        食堂あおば,釧路市,0154-00-0001,平日9:00-17:00
        食堂みなと,根室市,0153-00-0002,
        食堂なごみ,別海町,0153-00-0003,土曜だけ

        """;

    private const string Mapping =
        """
        title: sample
        order: 90
        target: sample
        prefix: sample
        prefecture: "010006"
        place_required: true
        files: [{ name: sample.csv, code: "1" }]
        columns:
          name: [名称]
          place_name: [市区町村名]
          phone: [電話番号]
          hours_text: [時間]
        merge_with_others: true
        set: { kind: npo, needs: food, services: food, audience: anyone, description: kodomo-shokudo, verification: unverified, status: open, phone_kind: direct, methods: tel, source_title: 見本 }
        rules:
          - when: { name: "." }
            set: { service_area: "{city}" }
        """;

    private readonly DataCopy data = DataCopy.Create();

    public SampleList() => Source("sample", mapping => mapping);

    public string Folder => data.Folder;

    /// <summary>Where the staged version is.</summary>
    public string Staged => Path.Combine(Folder, "staged");

    public void Dispose() => data.Dispose();

    /// <summary>Adds a source like the sample but for what is changed.</summary>
    public void Source(string id, Func<string, string> change) => data.Write($"sources/{id}.yaml", change(Mapping));

    /// <summary>Imports rows as one source after another.</summary>
    public IReadOnlyList<ImportReport> Import(string rows, string[]? sources = null, bool isTraced = false, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sample.csv"), rows);
        return Importer.Run(new(sources ?? ["sample"], Folder, folder.File("sample.csv"), IsRoot: false, isTraced), progress, cancel);
    }

    /// <summary>The rows of a staged table.</summary>
    public IReadOnlyList<TableReader.Row> Table(string file) => [.. new TableReader(CsvTable.Read(Path.Combine(Staged, file), file, [])!, [], []).Rows];

    /// <summary>Every published file with its text, and every staged one.</summary>
    public (Dictionary<string, string> Published, Dictionary<string, string> Staged) Everything()
    {
        var files = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).ToLookup(path => path.StartsWith(Staged + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        return (Texts(files[false]), Texts(files[true]));
    }

    private Dictionary<string, string> Texts(IEnumerable<string> files) => files.ToDictionary(path => Path.GetRelativePath(Folder, path), File.ReadAllText, StringComparer.Ordinal);
}
