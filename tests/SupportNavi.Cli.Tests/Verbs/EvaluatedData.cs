using System.Text.Json;
using SupportNavi.Testing;

namespace SupportNavi.Cli.Verbs;

/// <summary>The one evaluation of the shipped data in a test run: it learns forty times.</summary>
public sealed class EvaluatedData : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public EvaluatedData()
    {
        Run = Run.Shipped("evaluate", "--out", folder.File("made/report"));
        Html = File.ReadAllText(folder.File("made/report/evaluation.html"));
        Json = JsonDocument.Parse(File.ReadAllText(folder.File("made/report/evaluation.json")));
        Files = [.. Directory.EnumerateFiles(folder.File("made/report")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
    }

    /// <summary>What was printed.</summary>
    public Run Run { get; }

    /// <summary>The page.</summary>
    public string Html { get; }

    /// <summary>The report for programs.</summary>
    public JsonDocument Json { get; }

    /// <summary>What was written.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Json.Dispose();
        folder.Dispose();
    }
}
