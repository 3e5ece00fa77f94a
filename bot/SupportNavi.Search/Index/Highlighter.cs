using System.Text;
using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Index;

/// <summary>Which parts of a published name a question matches.</summary>
internal static class Highlighter
{
    private const int ShortestRun = 2;

    public static IReadOnlyList<Range> Of(NameForms question, string name, INameAnalyzer analyzer)
    {
        var marked = new bool[name.Length];
        Mark(Spelled(name), question.Plain, marked);
        if (!marked.Contains(true))
        {
            var script = Scripts.Of(question.Plain);
            Mark(Read(name, analyzer, script), script == Script.Latin ? question.Latin : question.Kana, marked);
        }

        return Ranges(name, marked);
    }

    /// <summary>The plain key of a name, with the range of the name that each character of it came from.</summary>
    private static List<(char Character, Range Place)> Spelled(string name)
    {
        var spelled = new List<(char, Range)>(name.Length);
        for (var start = 0; start < name.Length;)
        {
            var length = start + 1 < name.Length && name[start + 1] is 'ﾞ' or 'ﾟ' ? 2 : 1;
            length = Math.Min(length, name.Length - start);
            foreach (var character in NameKeys.Plain(name.Substring(start, length)))
            {
                spelled.Add((character, start..(start + length)));
            }

            start += length;
        }

        return spelled;
    }

    /// <summary>The key of a name's reading, with the word of the name that each character of it came from.</summary>
    private static List<(char Character, Range Place)> Read(string name, INameAnalyzer analyzer, Script script)
    {
        var read = new List<(char, Range)>(name.Length * 2);
        foreach (var word in analyzer.Words(name))
        {
            foreach (var character in script == Script.Latin ? NameKeys.Latin(Romaji.FromKana(word.Reading)) : NameKeys.Kana(word.Reading))
            {
                read.Add((character, word.Start..(word.Start + word.Length)));
            }
        }

        return read;
    }

    /// <summary>Marks the longest runs that key and name share, greedily from the left of the name.</summary>
    private static void Mark(List<(char Character, Range Place)> name, string key, bool[] marked)
    {
        var spelled = new StringBuilder(name.Count);
        name.ForEach(piece => spelled.Append(piece.Character));
        var text = spelled.ToString().AsSpan();
        for (var start = 0; start < text.Length;)
        {
            var length = 0;
            while (start + length < text.Length && key.AsSpan().Contains(text.Slice(start, length + 1), StringComparison.Ordinal))
            {
                length++;
            }

            if (length >= Math.Min(ShortestRun, key.Length) && length > 0)
            {
                for (var place = start; place < start + length; place++)
                {
                    var (from, count) = name[place].Place.GetOffsetAndLength(marked.Length);
                    marked.AsSpan(from, count).Fill(true);
                }
            }

            start += Math.Max(length, 1);
        }
    }

    private static List<Range> Ranges(string name, bool[] marked)
    {
        var ranges = new List<Range>();
        for (var start = Array.IndexOf(marked, true); start >= 0;)
        {
            var end = Array.IndexOf(marked, false, start) is var stop and >= 0 ? stop : name.Length;
            ranges.Add(start..end);
            start = end < name.Length ? Array.IndexOf(marked, true, end) : -1;
        }

        return ranges;
    }
}
