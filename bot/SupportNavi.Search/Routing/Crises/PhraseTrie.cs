using System.Numerics;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// The beginnings of many words as a tree. Its states are numbered by their depth, and those that follow one state lie together in the order of their letters, so that
/// one look at far memory tells which letter follows and where it leads.
/// </summary>
internal sealed class PhraseTrie
{
    /// <summary>No state, and no word.</summary>
    public const int None = -1;

    /// <summary>Letters that are looked at together.</summary>
    private const int Together = 64;

    /// <summary>Of a hash of two letters that is told by one bit.</summary>
    private const int Bits = 16;

    private readonly PhraseTrieState[] states;

    /// <summary>The states of two letters: most words are passed over there. Found by a hash of both; 0 is free.</summary>
    private readonly (uint Letters, int State)[] pairs;
    private readonly int shift;

    /// <summary>One bit for the hash of two letters that words begin with, which a few others share. It is small and stays near the processor, where the pairs do not.</summary>
    private readonly ulong[] begun = new ulong[(1 << Bits) / 64];

    /// <param name="words">Each once, of two letters and more; they are reported by their numbers here.</param>
    public PhraseTrie(IReadOnlyList<(int Number, string Word)> words)
    {
        states = PhraseTrieStates.Of(words);
        var ones = Enumerable.Range(1, states[0].Nexts);
        var capacity = BitOperations.RoundUpToPowerOf2((uint)(ones.Sum(one => states[one].Nexts) * 2) + 2);
        (pairs, shift) = (new (uint, int)[capacity], 32 - BitOperations.Log2(capacity));
        foreach (var one in ones)
        {
            for (var state = states[one].FirstNext; state < states[one].FirstNext + states[one].Nexts; state++)
            {
                var both = Both(states[one].Letter, states[state].Letter);
                pairs[Slot(both)] = (both, state);
                var bit = Hash(both) >> (32 - Bits);
                begun[bit / 64] |= 1UL << (int)bit;
            }
        }
    }

    /// <summary>Adds every word that stands in a text, in the order of their beginnings: where it begins and where it ends.</summary>
    /// <param name="before">The letter that stands before the text, at -1.</param>
    /// <param name="text">What is searched.</param>
    /// <param name="found">Gets the words.</param>
    public void Find(char before, ReadOnlySpan<char> text, List<(int Word, int Begin, int End)> found)
    {
        // Some letters at a time go through each step together: what they need from far memory comes at the same time, and few are left for the last step.
        Span<int> second = stackalloc int[Together];
        Span<int> reached = stackalloc int[Together];
        for (var from = 0; from < text.Length; from += Together)
        {
            var to = Math.Min(from + Together, text.Length);
            var left = 0;
            for (var at = from; at < to; at++)
            {
                second[left] = at;
                left += IsBegun(Hash(Both(at > 0 ? text[at - 1] : before, text[at]))) ? 1 : 0;
            }

            left = Begin(before, text, second[..left], reached);
            left = LeadOn(text, second[..left], reached);
            for (var index = 0; index < left; index++)
            {
                Follow(text, second[index], reached[index], found);
            }
        }
    }

    /// <summary>Keeps those places where words begin with two letters, with their states; says how many.</summary>
    private int Begin(char before, ReadOnlySpan<char> text, Span<int> second, Span<int> reached)
    {
        var left = 0;
        foreach (var at in second)
        {
            var state = pairs[Slot(Both(at > 0 ? text[at - 1] : before, text[at]))].State;
            (second[left], reached[left]) = (at, state);
            left += state > 0 ? 1 : 0;
        }

        return left;
    }

    /// <summary>Of these those where a word ends already or the next letter may follow.</summary>
    private int LeadOn(ReadOnlySpan<char> text, Span<int> second, Span<int> reached)
    {
        var left = 0;
        for (var index = 0; index < second.Length; index++)
        {
            var (at, state) = (second[index], reached[index]);
            ref readonly var here = ref states[state];
            (second[left], reached[left]) = (at, state);
            left += here.Word != None | (here.Letters & PhraseTrieState.Bit(at + 1 < text.Length ? text[at + 1] : default)) != 0 ? 1 : 0;
        }

        return left;
    }

    private void Follow(ReadOnlySpan<char> text, int second, int state, List<(int Word, int Begin, int End)> found)
    {
        for (var end = second + 1; state != None; state = end < text.Length ? Next(state, text[end++]) : None)
        {
            if (states[state].Word is not None and var word)
            {
                found.Add((word, second - 1, end));
            }
        }
    }

    /// <summary>The state after one more letter.</summary>
    private int Next(int state, char letter)
    {
        ref readonly var here = ref states[state];
        if ((here.Letters & PhraseTrieState.Bit(letter)) != 0)
        {
            for (var next = here.FirstNext; next < here.FirstNext + here.Nexts; next++)
            {
                if (states[next].Letter == letter)
                {
                    return next;
                }
            }
        }

        return None;
    }

    private static uint Both(char one, char other) => ((uint)one << 16) | other;

    private static uint Hash(uint both) => both * 0x9E3779B1u;

    private bool IsBegun(uint hash) => ((begun[hash >> (32 - Bits + 6)] >> (int)(hash >> (32 - Bits))) & 1) != 0;

    /// <summary>Where two letters stand, or would stand.</summary>
    private int Slot(uint both)
    {
        var slot = (int)(Hash(both) >> shift);
        while (pairs[slot].Letters != both && pairs[slot].State != 0)
        {
            slot = (slot + 1) & (pairs.Length - 1);
        }

        return slot;
    }
}
