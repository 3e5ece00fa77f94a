using System.Text;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Publishing;

/// <summary>Keeps one section for each source in a target's SOURCES.md; the text around the sections is the staff's own.</summary>
internal static class SourcesDocument
{
    /// <summary>Replaces the source's section, or appends it.</summary>
    /// <param name="stage">Where the document is staged.</param>
    /// <param name="source">The source.</param>
    /// <param name="report">What its import did.</param>
    public static void Update(Stage stage, Source source, ImportReport report)
    {
        var (start, end) = ($"<!-- source: {source.Id} -->\n", $"<!-- end: {source.Id} -->\n");
        var name = $"{source.Target}/SOURCES.md";
        var text = File.Exists(stage.Find(name)) ? File.ReadAllText(stage.Find(name)) : "";
        var from = text.IndexOf(start, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        var section = start + Section(source, report) + end;
        text = from >= 0 && to > from ? text[..from] + section + text[(to + end.Length)..] : text + (text.Length > 0 ? "\n" : "") + section;
        File.WriteAllText(stage.Target(name), text);
    }

    private static string Section(Source source, ImportReport report)
    {
        var text = new StringBuilder($"## {source.Title}\n\n");
        text.Append($"- 出典ID: `{source.Id}`\n- 公開者: {source.Publisher}\n- 公開元: {source.Url}\n- 利用条件: {source.Licence}\n- 時点: {source.AsOf}\n");
        text.Append($"- {report.Sums()}\n");
        foreach (var (kind, word) in new[] { (OutcomeKind.Merged, "統合"), (OutcomeKind.HeldBack, "保留"), (OutcomeKind.Refused, "除外"), (OutcomeKind.OutOfScope, "対象外") })
        {
            foreach (var (reason, count) in report.Reasons(kind))
            {
                text.Append($"  - {word} {count}: {reason}\n");
            }
        }

        foreach (var row in report.Told.Where(row => row.Outcome.Kind == OutcomeKind.HeldBack))
        {
            text.Append($"  - 保留の名称: {row.Name}\n");
        }

        source.LeftOut.ForEach(line => text.Append($"- {line}\n"));
        return text.ToString();
    }
}
