using System.Numerics;
using System.Runtime.InteropServices;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// The words that stand in one folded message, its sentences, and which steps stand in which of them. Words of one letter are everywhere and are looked for again when
/// their places are asked for. Used again for the next message.
/// </summary>
/// <param name="words">What is looked for.</param>
internal sealed class NotedWords(StepWords words)
{
    /// <summary>For each step the sentences it stands in: one bit each, the 65th shares that of the first.</summary>
    private readonly ulong[] sentencesOf = new ulong[words.Steps];

    /// <summary>The same for each word of one letter; the last is for letters that are no word.</summary>
    private readonly ulong[] letters = new ulong[words.Letters + 1];

    /// <summary>The words of more than one letter, in the order of their beginnings.</summary>
    private readonly List<(int Word, int Begin, int End)> noted = [];

    /// <summary>Where sentences begin, and the words in them.</summary>
    private readonly List<(int Start, int Noted)> sentences = [];
    private ReadOnlyMemory<char> message;

    /// <summary>How many sentences there are.</summary>
    public int Sentences => sentences.Count - 1;

    /// <summary>The words of more than one letter, in the order of their beginnings.</summary>
    public ReadOnlySpan<(int Word, int Begin, int End)> All => CollectionsMarshal.AsSpan(noted);

    /// <summary>Reads a folded message once. What was read before must be forgotten.</summary>
    /// <param name="folded">Unchanged for as long as it is asked for.</param>
    public void Read(ReadOnlyMemory<char> folded)
    {
        message = folded;
        var text = folded.Span;
        words.Trie.Find(CrisisText.Break, text, noted);
        sentences.Add((0, 0));
        var bit = 1UL;
        for (var at = 0; at < text.Length; at++)
        {
            letters[words.Of(text[at])] |= bit;
            if (text[at] == CrisisText.Break)
            {
                // A word may end with a sentence or begin with one: its end is a letter of both.
                sentences.Add((at + 1, Mark(at, bit)));
                bit = BitOperations.RotateLeft(bit, 1);
            }
        }

        sentences.Add((text.Length + 1, Mark(text.Length, bit)));
        for (var letter = 0; letter < words.Letters; letter++)
        {
            if (letters[letter] != 0)
            {
                Mark(words.StepsOf(letter), letters[letter]);
            }
        }
    }

    /// <summary>Makes ready for another message.</summary>
    public void Forget()
    {
        Array.Clear(sentencesOf);
        Array.Clear(letters);
        noted.Clear();
        sentences.Clear();
        message = default;
    }

    /// <summary>The bounds of a sentence.</summary>
    public (int Start, int End) Sentence(int number) => (sentences[number].Start, sentences[number + 1].Start - 1);

    /// <summary>The sentences a step stands in: one bit each, the 65th shares that of the first.</summary>
    public ulong SentencesOf(int step) => sentencesOf[step];

    /// <summary>Those of <see cref="All"/> that begin in a sentence.</summary>
    public ReadOnlySpan<(int Word, int Begin, int End)> In(int sentence) => All[sentences[sentence].Noted..sentences[sentence + 1].Noted];

    /// <summary>Where a step stands that is spelled by a word of <see cref="All"/>.</summary>
    public StepHit Place((int Word, int Begin, int End) found, int sentence)
    {
        var (lead, trail) = words.Margins[found.Word];
        return new(Math.Max(found.Begin + lead, 0), found.End - trail, sentence);
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

    /// <summary>Marks the steps of the words that begin before a place and in no earlier sentence; says how many words begin before it.</summary>
    private int Mark(int place, ulong sentence)
    {
        var marked = sentences[^1].Noted;
        for (; marked < noted.Count && noted[marked].Begin < place; marked++)
        {
            Mark(words.StepsOf(noted[marked].Word), sentence);
        }

        return marked;
    }

    private void Mark(ReadOnlySpan<int> steps, ulong marked)
    {
        foreach (var step in steps)
        {
            sentencesOf[step] |= marked;
        }
    }
}
