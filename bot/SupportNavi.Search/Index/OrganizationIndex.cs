using System.Collections.Concurrent;
using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Index;

/// <summary>
/// Finds organisations by name, in kanji, kana or romaji, whole or in part, with a wrong character, and by the words that describe them. Opened from the file
/// that <see cref="IndexBuilder"/> wrote. Any text is answered in bounded time without an exception; safe for any number of threads.
/// </summary>
public sealed class OrganizationIndex : IDisposable
{
    /// <summary>The most results one search gives.</summary>
    public const int MaxResults = 100;

    /// <summary>The rest of a longer text is not read, in UTF-16 units.</summary>
    public const int MaxText = 100;

    /// <summary>An <see cref="IRowFilter"/> is asked no more often in one search; rows met later do not pass.</summary>
    public const int MaxFilterCalls = 10_000;

    private const int UsualResults = 10;

    /// <summary>So many rows are compared with the text by name, whatever is asked for.</summary>
    private const int Compared = 32;

    /// <summary>More than any two rows differ by otherwise: what is named comes first.</summary>
    private const double NamedFirst = 2;

    private readonly IndexMap map;
    private readonly INameAnalyzer analyzer;
    private readonly NameGrams names;
    private readonly ConcurrentBag<Retrieval> idle = [];

    private OrganizationIndex(IndexMap map, INameAnalyzer analyzer) => (this.map, this.analyzer, names) = (map, analyzer, new(map));

    /// <summary>How many organisations it holds.</summary>
    public int Count => map.Rows;

    /// <summary>Maps a file and checks every bit of it.</summary>
    /// <param name="path">What <see cref="IndexBuilder.Write"/> wrote. It may be replaced while open, but must not be changed in place.</param>
    /// <param name="checksum">What it must be bound to.</param>
    /// <param name="analyzer">The analyser it was built with.</param>
    /// <exception cref="IndexException">There is none, or it is damaged, of another version or bound to another checksum; build it again.</exception>
    public static OrganizationIndex Open(string path, string checksum, INameAnalyzer analyzer) => new(IndexMap.Open(path, checksum), analyzer);

    /// <summary>The organisations that fit best, best first.</summary>
    public IReadOnlyList<SearchResult> Search(string text, in Query query) => Search(text, query, default(NoFilter));

    /// <summary>The organisations that fit best and pass <paramref name="filter"/>, best first.</summary>
    public IReadOnlyList<SearchResult> Search<TFilter>(string text, in Query query, TFilter filter)
        where TFilter : struct, IRowFilter
    {
        using var holding = map.Hold();
        return Search(Question(text), query, filter);
    }

    /// <summary>The organisations that a text names and that pass <paramref name="filter"/>, best first; most sentences name none, and are left after a glance.</summary>
    public IReadOnlyList<SearchResult> Named<TFilter>(string text, in Query query, TFilter filter)
        where TFilter : struct, IRowFilter
    {
        using var holding = map.Hold();
        text = Read(text);
        var plain = NameForms.PlainOf(text);
        var (isSentence, script) = (plain.Length > NameMatch.Sentence, Scripts.Of(plain));
        if (isSentence && script == Script.Mixed && !names.MayName(plain, 0))
        {
            return [];
        }

        var question = Question(text);
        return isSentence && script != Script.Mixed && !MayName(question, script) ? [] : [.. Search(question, query, filter).TakeWhile(result => result.IsName)];
    }

    /// <summary>The ranges of <paramref name="name"/>, as published, that <paramref name="text"/> matches, in order; empty when there are none.</summary>
    public IReadOnlyList<Range> Highlight(string text, string name) => Highlighter.Of(Question(text), name, analyzer);

    /// <inheritdoc/>
    public void Dispose() => map.Dispose();

    /// <summary>The best rows by grams and words alone.</summary>
    internal IReadOnlyList<ScoredRow> Retrieve(string text, in Query query, int count)
    {
        using var holding = map.Hold();
        var rows = RowsOf(query.Area);
        var condition = new RowFilter<NoFilter>(map, query.Filter, default);
        return new Retrieval().Find(map, QueryTerms.Of(map, Question(text), rows), rows, count, ref condition);
    }

    private List<SearchResult> Search<TFilter>(NameForms question, in Query query, TFilter filter)
        where TFilter : struct, IRowFilter
    {
        var rows = RowsOf(query.Area);
        var terms = QueryTerms.Of(map, question, rows);
        if (!idle.TryTake(out var retrieval))
        {
            retrieval = new();
        }

        var count = query.Top == 0 ? UsualResults : Math.Clamp(query.Top, 1, MaxResults);
        var condition = new RowFilter<TFilter>(map, query.Filter, filter);
        var results = Rank(question, retrieval.Find(map, terms, rows, Math.Max(count, Compared), ref condition));
        idle.Add(retrieval);
        return results.Count > count ? results[..count] : results;
    }

    private bool MayName(NameForms question, Script script) =>
        script == Script.Kana ? names.MayName(question.Kana, 1) : names.MayName(question.Latin, 2) || names.MayName(question.Plain, 0);

    private NameForms Question(string text) => NameForms.Of(Read(text), "", analyzer);

    /// <summary>What is read of a text.</summary>
    private static string Read(string text) =>
        text.Length <= MaxText ? text : text[..(char.IsHighSurrogate(text[MaxText - 1]) ? MaxText - 1 : MaxText)];

    private (int First, int End) RowsOf(Area? area) =>
        area is null or { Kind: AreaKind.Nation } ? (0, map.Rows) : map.Areas.GetValueOrDefault(area.Id);

    private List<SearchResult> Rank(NameForms question, IReadOnlyList<ScoredRow> rows)
    {
        var matches = new List<(int Row, NameMatch Match)>(rows.Count);
        foreach (var row in rows)
        {
            matches.Add((row.Row, NameMatcher.Of(map, question, row.Row)));
        }

        var least = NameMatcher.Least(map, matches);
        var results = new List<SearchResult>(rows.Count);
        for (var place = 0; place < rows.Count; place++)
        {
            var (row, match) = matches[place];
            var isName = match.Kind != NameKind.None && match.Kind >= least;
            var score = match.Similarity + (0.5 * rows[place].Score / rows[0].Score) + (isName ? NamedFirst : 0);
            results.Add(new(map.Organizations[row], score, isName));
        }

        results.Sort(static (one, other) =>
            other.Score.CompareTo(one.Score) is var order and not 0 ? order : one.Organization.CompareTo(other.Organization));
        return results;
    }
}
