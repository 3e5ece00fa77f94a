using SupportNavi.Core.OpenData;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>Reads <c>guide/crisis.csv</c>: crises, word classes and patterns. A class must stand above what uses it.</summary>
internal sealed class CrisisReader(ICollection<Fault> faults)
{
    /// <summary>Letters for ~ … and ……: a Latin word takes about three times the letters of a kanji or a syllable.</summary>
    private static readonly Dictionary<string, (int Short, int Middle, int Long)> Gaps = new(StringComparer.Ordinal)
    {
        ["ja"] = (4, 16, 120), ["zh-Hans"] = (3, 10, 60), ["ko"] = (4, 12, 80), ["en"] = (14, 45, 250), ["vi"] = (14, 40, 250),
    };

    private static readonly string[] Columns = ["kind", "name", "goal", "lang", "text"];

    private readonly OrderedDictionary<string, Rules> crises = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Language, string Name), List<string>> classes = [];
    private readonly CrisisLanguage[] languages = [new(CrisisText.Reading.Japanese), new(CrisisText.Reading.World)];

    /// <summary>Reads the table; no table hears nothing.</summary>
    public CrisisRules Read(Table? table)
    {
        foreach (var row in table is null ? [] : new TableReader(table, Columns, faults).Rows)
        {
            try
            {
                ReadRow(row);
            }
            catch (FormatException exception)
            {
                row.Fault($"text \"{row["text"]}\" cannot be read: {exception.Message}");
            }
        }

        Array.ForEach(languages, language => language.Complete());
        return new(crises.Values.Select(rules => rules.Crisis()), languages);
    }

    private void ReadRow(TableReader.Row row)
    {
        var (kind, name) = (row["kind"], row.Required("name"));
        if (kind == "crisis")
        {
            if (!crises.TryAdd(name, new(name, row.Required("goal"))))
            {
                row.Fault($"crisis \"{name}\" is there already; keep one row");
            }
        }
        else if (kind is not ("words" or "phrase" or "except" or "sure"))
        {
            row.Fault($"kind is \"{kind}\"; use crisis, words, phrase, except or sure");
        }
        else if (!Gaps.TryGetValue(row.Required("lang"), out var gaps))
        {
            row.Fault($"lang is \"{row["lang"]}\"; use {string.Join(", ", Gaps.Keys)}");
        }
        else if (row.Required("text") is { Length: > 0 } text)
        {
            ReadText(row, new(Class, gaps), text);
        }

        IReadOnlyList<string>? Class(string wanted) => classes.GetValueOrDefault((row["lang"], wanted));
    }

    private void ReadText(TableReader.Row row, PatternParser parser, string text)
    {
        if (row["kind"] == "words")
        {
            var key = (row["lang"], row["name"]);
            classes[key] = [.. classes.GetValueOrDefault(key) ?? [], .. parser.ParseWords(text)];
            return;
        }

        var language = row["lang"] == "ja" ? 0 : 1;
        CrisisRule[] rules = [.. parser.Parse(text).Select(pattern => languages[language].Add(pattern, row.Line))];
        foreach (var name in row.List("name"))
        {
            if (crises.TryGetValue(name, out var crisis))
            {
                crisis.Of(row["kind"])[language].AddRange(rules);
            }
            else
            {
                row.Fault($"crisis \"{name}\" has no row of kind crisis above");
            }
        }
    }

    /// <summary>The rules of a crisis as they come.</summary>
    private sealed class Rules(string id, string goal)
    {
        private readonly Dictionary<string, List<CrisisRule>[]> kinds = new(StringComparer.Ordinal) { ["phrase"] = [[], []], ["except"] = [[], []], ["sure"] = [[], []] };

        public List<CrisisRule>[] Of(string kind) => kinds[kind];

        public CrisisRules.Crisis Crisis() => new(id, goal, Lists("phrase"), Lists("except"), Lists("sure"));

        private RuleList[] Lists(string kind) => Array.ConvertAll(kinds[kind], rules => new RuleList(rules));
    }
}
