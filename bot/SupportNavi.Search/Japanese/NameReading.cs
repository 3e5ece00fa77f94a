using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Japanese;

/// <summary>
/// Lays the reading that the owner of a name publishes over the name. Sources leave out spaces, signs and what stands in brackets:
/// 東区 ふくし課（相談） is read ひがしくふくしか.
/// </summary>
internal static class NameReading
{
    /// <summary>The parts of the name; null when the reading is not that of this name or could be shared out in two ways.</summary>
    public static List<Ruby>? Over(Furigana furigana, string name, string reading)
    {
        var guess = furigana.Over(name);
        if (Says(guess, Kana(reading)))
        {
            return guess;
        }

        if (Words(furigana, name, reading) is { } whole)
        {
            return whole;
        }

        var bracket = Math.Max(0, name.IndexOfAny(['（', '(']));
        var ofHead = string.Join(' ', Split(reading).Take(Split(name[..bracket]).Count()));
        return Words(furigana, name[..bracket], ofHead) is { Count: > 0 } head ? [.. head, .. furigana.Over(name[bracket..])] : null;
    }

    /// <summary>Word by word where name and reading have the same number of them, else as a whole.</summary>
    private static List<Ruby>? Words(Furigana furigana, string name, string reading)
    {
        var readings = new Queue<string>(Split(TextFolding.Hiragana(reading)));
        if (Split(name).Count() != readings.Count)
        {
            return Word(furigana, name, Kana(reading));
        }

        var parts = new List<Ruby>();
        foreach (var word in Runs(name, char.IsLetterOrDigit))
        {
            if (!char.IsLetterOrDigit(word[0]))
            {
                parts.Add(new(word, null));
                continue;
            }

            if (Word(furigana, word, readings.Dequeue()) is not { } known)
            {
                return null;
            }

            parts.AddRange(known);
        }

        return parts;
    }

    private static List<Ruby>? Word(Furigana furigana, string word, string kana)
    {
        var runs = Runs(word, Furigana.IsKanji);
        return Share(runs, 0, kana, isShortest: true) is { } shares && shares.SequenceEqual(Share(runs, 0, kana, isShortest: false)!)
            ? [.. runs.Zip(shares, (run, share) => Run(furigana, run, share)).SelectMany(parts => parts)]
            : null;
    }

    /// <summary>Kanji in the words of the dictionary, from both ends as far as these are read so, and what is left as a whole.</summary>
    private static List<Ruby> Run(Furigana furigana, string run, string share)
    {
        if (!Furigana.IsKanji(run[0]))
        {
            return [new(run, null)];
        }

        var words = furigana.Over(run);
        var (first, last, from, to) = (0, words.Count, 0, share.Length);
        while (first < last && words[first].Reading is { } reading && share[from..to].StartsWith(reading, StringComparison.Ordinal))
        {
            (first, from) = (first + 1, from + reading.Length);
        }

        while (last > first && words[last - 1].Reading is { } reading && share[from..to].EndsWith(reading, StringComparison.Ordinal))
        {
            (last, to) = (last - 1, to - reading.Length);
        }

        var rest = string.Concat(words[first..last].Select(word => word.Text));
        return (rest.Length == 0) != (from == to) ? [new(run, share)] : [.. words[..first], .. rest.Length > 0 ? [new Ruby(rest, share[from..to])] : Array.Empty<Ruby>(), .. words[last..]];
    }

    /// <summary>What of the reading falls to each run from this one on.</summary>
    private static List<string>? Share(List<string> runs, int from, string kana, bool isShortest)
    {
        if (from == runs.Count)
        {
            return kana.Length == 0 ? [] : null;
        }

        if (!Furigana.IsKanji(runs[from][0]))
        {
            var written = Kana(runs[from]);
            return kana.StartsWith(written, StringComparison.Ordinal) && Share(runs, from + 1, kana[written.Length..], isShortest) is { } after ? [written, .. after] : null;
        }

        for (var tried = 1; tried <= kana.Length; tried++)
        {
            var length = isShortest ? tried : kana.Length + 1 - tried;
            if (kana[..length].All(Furigana.IsKana) && Share(runs, from + 1, kana[length..], isShortest) is { } after)
            {
                return [kana[..length], .. after];
            }
        }

        return null;
    }

    private static bool Says(List<Ruby> parts, string kana) => string.Concat(parts.Select(part => part.Reading ?? Kana(part.Text))) == kana;

    private static string Kana(string text) => string.Concat(TextFolding.Hiragana(text).Where(char.IsLetterOrDigit));

    private static IEnumerable<string> Split(string text) => Runs(text, char.IsLetterOrDigit).Where(run => char.IsLetterOrDigit(run[0]));

    private static List<string> Runs(string text, Predicate<char> isOne)
    {
        var runs = new List<string>();
        var start = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (at == text.Length || isOne(text[at]) != isOne(text[start]))
            {
                runs.Add(text[start..at]);
                start = at;
            }
        }

        return runs;
    }
}
