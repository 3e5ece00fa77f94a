using SupportNavi.Testing;

namespace SupportNavi.Search.Japanese;

public sealed class DumpTests
{
    [Fact]
    public void Dump()
    {
        var f = new Furigana(Sample.Domain);
        var s = ShippedData.Snapshot;
        var texts = s.Wordings.All.Where(w => w.Language.StartsWith("ja", StringComparison.Ordinal)).SelectMany(w => w.Keys.Select(k => w[k])).ToList();
        void Out(string path, IEnumerable<string> all) => File.WriteAllLines(path, all.SelectMany(t => f.Over(t) is var p ? p.Select((x, i) => (x, i, p)) : []).Where(x => x.x.Reading is not null)
            .GroupBy(x => (x.x.Text + "[" + x.x.Reading + "]")).OrderByDescending(g => g.Count()).Select(g => g.Key + " " + g.Count() + "  " + string.Join(" | ", g.Take(2).Select(x => string.Concat(x.p.Skip(Math.Max(0, x.i - 2)).Take(5).Select(y => y.Text))))));
        Out("/tmp/furi_words.txt", texts);
        Out("/tmp/furi_facts.txt", s.Directory.All.SelectMany(o => new[] { o.HoursNote, o.PhoneNote, o.Eligibility, o.Ineligibility, o.Operator }).Distinct());
        Out("/tmp/furi_addr.txt", s.Directory.All.Select(o => o.Address).Distinct());
    }
}
