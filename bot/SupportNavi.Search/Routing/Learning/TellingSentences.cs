using System.Buffers;
using SupportNavi.Search.Routing.Crises;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>
/// Chooses what is read of a long message: how it begins, and the sentences whose letters tell the most, as far as the samples show. Most of a long story is told beside
/// what it is about, and an answer may not take long.
/// </summary>
internal sealed class TellingSentences
{
    /// <summary>So much of the beginning is read in any case, in UTF-16 units: who asks for a window names it there.</summary>
    private const int Beginning = 80;

    /// <summary>What is read in all.</summary>
    private const int Budget = 320;

    /// <summary>A longer sentence is cut.</summary>
    private const int MaxSentence = 120;

    /// <summary>Nobody is asked to wait for more; the rules for danger read all of it.</summary>
    private const int MaxMessage = 5000;

    /// <summary>Two letters that were met less often tell less.</summary>
    private const float Seldom = 5;

    /// <summary>What letters tell that tell nothing: all are met a little more with one need than with another.</summary>
    private const float Nothing = 1;

    private const int Bits = 16;

    /// <summary>Of what letters tell, in 1.</summary>
    private const int Steps = 32;

    private static readonly SearchValues<char> Pauses = SearchValues.Create("、，, \u3000");

    /// <summary>In steps of 1/32: it is small and stays near the processor.</summary>
    private readonly byte[] telling;

    /// <param name="samples">Of needs and of danger. Pairs of letters that are met with few of them tell much.</param>
    public TellingSentences(IEnumerable<Sample> samples)
    {
        var classes = samples.Where(sample => sample.Class != Samples.None).ToLookup(sample => sample.Class, StringComparer.Ordinal);
        var counts = classes.Select(Counts).ToArray();
        var (all, totals) = (counts.Sum(count => (double)count.Sum()), Array.ConvertAll(counts, count => (double)count.Sum()));
        telling = new byte[1 << Bits];
        for (var pair = 0; pair < telling.Length; pair++)
        {
            var met = counts.Sum(count => (double)count[pair]);
            var told = met == 0 ? 0 : Enumerable.Range(0, counts.Length).Where(of => counts[of][pair] > 0).Sum(of => counts[of][pair] / met * Math.Log(counts[of][pair] / met * all / totals[of]));
            telling[pair] = (byte)Math.Clamp(((told * met / (met + Seldom)) - Nothing) * Steps, 0, byte.MaxValue);
        }
    }

    /// <summary>What is read of a message, in the order of the message.</summary>
    public string Of(string message)
    {
        var sentences = Cut(message.Length > MaxMessage ? message[..MaxMessage] : message);
        var left = Budget;
        var chosen = new List<Range>();
        sentences.Sort(static (one, other) => other.Tells != one.Tells ? other.Tells.CompareTo(one.Tells) : one.Where.Start.Value.CompareTo(other.Where.Start.Value));
        for (var index = 0; index < sentences.Count && left > 0; index++)
        {
            var sentence = sentences[index].Where;
            if (sentence.End.Value - sentence.Start.Value <= left)
            {
                left -= sentence.End.Value - sentence.Start.Value;
                chosen.Add(sentence);
            }
        }

        chosen.Sort(static (one, other) => one.Start.Value.CompareTo(other.Start.Value));
        return string.Join('\n', chosen.Select(sentence => message[sentence]));
    }

    private static float[] Counts(IEnumerable<Sample> samples)
    {
        var counts = new float[1 << Bits];
        foreach (var text in samples.Select(sample => sample.Text))
        {
            for (var at = 1; at < text.Length; at++)
            {
                counts[Pair(Fold(text[at - 1]), Fold(text[at]))]++;
            }
        }

        return counts;
    }

    private static int Pair(char first, char second) => (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA6Bu)) >> (32 - Bits));

    private static char Fold(char character) => character is >= 'ァ' and <= 'ヶ' ? (char)(character - 0x60) : character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;

    /// <summary>The sentences, and how much each tells. Who puts no full stops is cut after a comma or a space.</summary>
    private List<(Range Where, float Tells)> Cut(string message)
    {
        var sentences = new List<(Range, float)>();
        foreach (var sentence in MessageParts.Of(message, least: 1))
        {
            var end = sentence.End.Value;
            for (var start = sentence.Start.Value; start < end;)
            {
                var rest = message.AsSpan(start..end);
                var length = rest.Length <= MaxSentence ? rest.Length : rest[..MaxSentence].LastIndexOfAny(Pauses) is > 0 and var pause ? pause + 1 : MaxSentence;
                length -= char.IsHighSurrogate(rest[length - 1]) && length < rest.Length ? 1 : 0;
                sentences.Add((start..(start + length), start < Beginning ? float.MaxValue : Tells(rest[..length])));
                start += length;
            }
        }

        return sentences;
    }

    /// <summary>The longer a sentence, the more it must tell.</summary>
    private float Tells(ReadOnlySpan<char> sentence)
    {
        var (sum, before) = (0, Fold(sentence[0]));
        foreach (var letter in sentence[1..])
        {
            var folded = Fold(letter);
            sum += telling[Pair(before, folded)];
            before = folded;
        }

        return sum / MathF.Sqrt(sentence.Length);
    }
}
