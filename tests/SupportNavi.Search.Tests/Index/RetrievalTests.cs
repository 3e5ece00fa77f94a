using SupportNavi.Core.Guide;
using SupportNavi.Search.Japanese;
using SupportNavi.Testing;
using SupportNavi.Testing.Names;

namespace SupportNavi.Search.Index;

/// <summary>What is left unread changes no result.</summary>
public sealed class RetrievalTests
{
    private static readonly Lazy<IndexOf> Made = new(() => new(new MadeOrganizations(Sample.Tokenizer).Make(6_000)));

    [Fact]
    public void The_best_rows_are_those_of_scoring_every_row()
    {
        var random = new Random(11);
        foreach (var text in Texts(random, 300))
        {
            var count = random.Next(1, 40);

            Assert.Equal(ByHand(text, default, count), Made.Value.Index.Retrieve(text, default, count));
        }
    }

    [Fact]
    public void An_area_gives_the_best_rows_that_stand_in_it()
    {
        var random = new Random(12);
        foreach (var text in Texts(random, 300))
        {
            var query = new Query(Made.Value.Organizations[random.Next(6_000)].Municipality!.Ladder[random.Next(3)]);

            Assert.Equal(ByHand(text, query, 10), Made.Value.Index.Retrieve(text, query, 10));
            Assert.All(Made.Value.Find(text, query), organization => Assert.True(query.Area!.Holds(organization.Municipality!)));
        }
    }

    [Fact]
    public void A_filter_gives_the_best_rows_that_pass_it()
    {
        var random = new Random(13);
        foreach (var text in Texts(random, 200))
        {
            var filter = Filter.On((Facet)random.Next(4), 1UL << random.Next(10));

            Assert.Equal(ByHand(text, new(null, filter), 10), Made.Value.Index.Retrieve(text, new(null, filter), 10));
            Assert.All(Made.Value.Find(text, new(null, filter)), organization => Assert.True(filter.Passes(organization)));
        }
    }

    [Fact]
    public void A_condition_of_the_callers_holds_for_every_result_and_is_asked_a_bounded_number_of_times()
    {
        var even = Made.Value.Index.Search("相談支援事業所", new(Top: 20), new Even());
        var calls = new int[1];
        Made.Value.Index.Search("相談支援事業所", new(Top: 20), new Never(calls));

        Assert.Equal(20, even.Count);
        Assert.All(even, result => Assert.Equal(0, result.Organization % 2));
        Assert.InRange(calls[0], 1, OrganizationIndex.MaxFilterCalls);
    }

    [Fact]
    public void An_area_where_nobody_stands_has_no_results()
    {
        var nowhere = ShippedData.Snapshot.Gazetteer.All.First(area => !area.Inhabited);

        Assert.Empty(Made.Value.Find("病院", new(nowhere)));
    }

    [Fact]
    public void The_nation_is_no_limit() =>
        Assert.Equal(Made.Value.Find("病院"), Made.Value.Find("病院", new(ShippedData.Snapshot.Gazetteer.Nation)));

    /// <summary>Names, halves, wrong characters, other scripts, single words: whatever shares grams with many rows.</summary>
    private static IEnumerable<string> Texts(Random random, int count)
    {
        var asked = new AskedName(new(Sample.Tokenizer));
        for (var number = 0; number < count; number++)
        {
            var name = Made.Value.Organizations[random.Next(6_000)].Name;
            yield return asked.Of(name, (Asking)random.Next(5), random);
        }
    }

    /// <summary>Every row that passes, scored term by term from the file, the half-as-good ones and the rest cut off.</summary>
    private static List<ScoredRow> ByHand(string text, Query query, int count)
    {
        using var map = IndexMap.Open(Made.Value.Path, IndexOf.Checksum);
        var scores = new int[map.Rows];
        foreach (var term in QueryTerms.Of(map, NameForms.Of(text, "", IndexOf.Analyzer), (0, map.Rows)))
        {
            for (var entry = term.First; entry < term.End; entry++)
            {
                foreach (var posting in map.Postings[map.PostingStarts[entry]..map.PostingStarts[entry + 1]])
                {
                    scores[(map.Windows[entry] * Posting.WindowRows) + Posting.Row(posting)] += term.Weight * Posting.Impact(posting);
                }
            }
        }

        var rows = new List<ScoredRow>();
        for (var row = 0; row < scores.Length; row++)
        {
            var organization = Made.Value.Organizations[map.Organizations[row]];
            if (scores[row] > 0 && query.Filter.Passes(organization) && (query.Area is null || query.Area.Holds(organization.Municipality!)))
            {
                rows.Add(new(row, scores[row]));
            }
        }

        var best = rows.Count == 0 ? 0 : rows.Max(row => row.Score);
        return [.. rows.Where(row => TopRows.IsResult(row.Score, best)).OrderByDescending(row => row.Score).ThenBy(row => row.Row).Take(count)];
    }

    private readonly struct Even : IRowFilter
    {
        public bool Passes(int organization) => organization % 2 == 0;
    }

    private readonly struct Never(int[] calls) : IRowFilter
    {
        public bool Passes(int organization) => ++calls[0] < 0;
    }
}
