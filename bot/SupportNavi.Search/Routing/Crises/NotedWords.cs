using System.Numerics;
using System.Runtime.InteropServices;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// The words that stand in one folded message, and its sentences. Words of one letter are everywhere: it is noted in which sentences they stand, and they are looked for
/// again when their places are asked for. Used again for the next message.
/// </summary>
/// <param name="words">What is looked for.</param>
internal sealed class NotedWords(StepWords words)
{
    private readonly Seen[] seen = new Seen[words.Sizes.Length];
    private readonly List<int> distinct = [];

    /// <summary>Where words of more than one letter end, in the order of their beginnings, each with the place of the same word before it.</summary>
    private readonly List<(int Word, int End, int Before)> noted = [];

    /// <summary>Where sentences begin, and the places in them.</summary>
    private readonly List<(int Start, int Noted)> sentences = [];
    private ReadOnlyMemory<char> message;

    /// <summary>The words that stand anywhere, each once.</summary>
    public IReadOnlyList<int> Distinct => distinct;

    /// <summary>How many sentences there are.</summary>
    public int Sentences => sentences.Count - 1;

    /// <summary>Reads a folded message once. What was read before must be forgotten.</summary>
    /// <param name="folded">Unchanged for as long as it is asked for.</param>
    public void Read(ReadOnlyMemory<char> folded)
    {
        message = folded;
        var text = folded.Span;
        var trie = words.Trie;
        sentences.Add((0, 0));
        var (before, bit) = (CrisisText.Break, 1UL);
        for (var at = 0; at < text.Length; at++)
        {
            var end = at + 1;
            for (var state = trie.First(before, text[at]); state != PhraseTrie.None; state = end < text.Length ? trie.Next(state, text[end++]) : PhraseTrie.None)
            {
                if (trie.WordAt(state) is not PhraseTrie.None and var word)
                {
                    ref var known = ref seen[word];
                    known.Note(word, bit, distinct);
                    noted.Add((word, end, known.Last));
                    known.Last = noted.Count;
                }
            }

            before = text[at];
            if (words.Of(before) is not PhraseTrie.None and var one)
            {
                seen[one].Note(one, bit, distinct);
            }

            if (before == CrisisText.Break)
            {
                // A word may end with a sentence or begin with one: its end is a letter of both.
                bit = BitOperations.RotateLeft(bit, 1);
                sentences.Add((at + 1, noted.Count));
            }
        }

        sentences.Add((text.Length + 1, noted.Count));
    }

    /// <summary>Makes ready for another message.</summary>
    public void Forget()
    {
        foreach (var word in distinct)
        {
            seen[word] = default;
        }

        noted.Clear();
        distinct.Clear();
        sentences.Clear();
        message = default;
    }

    /// <summary>The bounds of a sentence.</summary>
    public (int Start, int End) Sentence(int number) => (sentences[number].Start, sentences[number + 1].Start - 1);

    /// <summary>The sentences a word stands in: one bit each, the 65th shares that of the first.</summary>
    public ulong SentencesOf(int word) => seen[word].Sentences;

    /// <summary>The words of more than one letter in a sentence, in the order of their beginnings, with what <see cref="Place"/> asks for.</summary>
    public ReadOnlySpan<(int Word, int End, int Before)> In(int sentence) =>
        CollectionsMarshal.AsSpan(noted)[sentences[sentence].Noted..sentences[sentence + 1].Noted];

    /// <summary>Where a word of more than one letter stands.</summary>
    public StepHit Place(int word, int end, int sentence)
    {
        var (length, lead, trail) = words.Sizes[word];
        return new(Math.Max(end - length + lead, 0), end - trail, sentence);
    }

    /// <summary>Adds every place of a step, in no order, without its sentence.</summary>
    public void AddAll(int step, List<StepHit> found)
    {
        foreach (var word in words.WordsOf(step))
        {
            for (var place = seen[word].Last; place != 0; place = noted[place - 1].Before)
            {
                found.Add(Place(word, noted[place - 1].End, 0));
            }
        }

        AddLetters(step, (0, message.Length), 0, found);
    }

    /// <summary>Adds where the letters stand that are a step by themselves.</summary>
    /// <param name="step">The step.</param>
    /// <param name="where">The part of the message that is searched.</param>
    /// <param name="sentence">What the places are said to stand in.</param>
    /// <param name="found">Gets the places.</param>
    public void AddLetters(int step, (int Start, int End) where, int sentence, List<StepHit> found)
    {
        foreach (var word in words.WordsOf(step))
        {
            if (!words.IsLetter(word, out var letter))
            {
                return;
            }

            for (var at = where.Start; at < where.End && message.Span[at..where.End].IndexOf(letter) is >= 0 and var next; at++)
            {
                at += next;
                found.Add(new(at, at + 1, sentence));
            }
        }
    }

    /// <summary>Of a word the number of its last place, from 1, and the sentences it stands in.</summary>
    private struct Seen
    {
        public int Last;
        public ulong Sentences;

        public void Note(int word, ulong sentence, List<int> distinct)
        {
            if (Sentences == 0)
            {
                distinct.Add(word);
            }

            Sentences |= sentence;
        }
    }
}
