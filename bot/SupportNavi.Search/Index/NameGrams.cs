using System.Numerics;

namespace SupportNavi.Search.Index;

/// <summary>
/// Tells most sentences that name nobody from those that may, at the price of a look per letter: in a sentence a name is whole, or the sentence begins with a good part of
/// it (<see cref="NameMatch"/>). Says yes a little too often, and wrongly no only to a sentence that is itself a name of some forty letters with a wrong one among the first four.
/// </summary>
internal sealed class NameGrams
{
    /// <summary>How many letters of each form of a name are looked at: it takes so many to name somebody.</summary>
    private static readonly int[] Sizes = [NameLimits.Mixed.Holds, NameLimits.Kana.Holds, NameLimits.Latin.Holds];

    private readonly ulong[] starts;
    private readonly ulong[] inside;

    /// <param name="map">The names.</param>
    public NameGrams(IndexMap map)
    {
        (starts, inside) = (new ulong[Capacity(map.Names * Sizes.Length)], new ulong[Capacity(map.Letters)]);
        for (var name = 0; name < map.Names; name++)
        {
            for (var form = 0; form < Sizes.Length; form++)
            {
                var key = map.Form(name, form);
                for (var at = 0; at + Sizes[form] <= key.Length; at++)
                {
                    Add(inside, Gram(key[at..], form));
                    if (at == 0)
                    {
                        Add(starts, Gram(key, form));
                    }
                }
            }
        }
    }

    /// <summary>Whether a sentence may name somebody.</summary>
    /// <param name="sentence">Its key in a form.</param>
    /// <param name="form">0 as written, 1 as read, 2 in Latin letters.</param>
    public bool MayName(ReadOnlySpan<char> sentence, int form)
    {
        for (var at = 0; at + Sizes[form] <= sentence.Length; at++)
        {
            var gram = Gram(sentence[at..], form);
            if (Has(starts, gram) || (at == 0 && Has(inside, gram)))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Gram(ReadOnlySpan<char> key, int form) => (TermId.Word(key[..Sizes[form]]) + (ulong)form) * 0x9E3779B97F4A7C15;

    /// <summary>Sixteen bits for each gram; each has four in one word.</summary>
    private static int Capacity(int grams) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(grams / 4, 1));

    private static void Add(ulong[] grams, ulong gram) => grams[Place(grams, gram)] |= Bits(gram);

    private static bool Has(ulong[] grams, ulong gram) => (grams[Place(grams, gram)] & Bits(gram)) == Bits(gram);

    private static int Place(ulong[] grams, ulong gram) => (int)(gram >> 32) & (grams.Length - 1);

    private static ulong Bits(ulong gram) => 1UL << (int)(gram & 63) | 1UL << (int)((gram >> 6) & 63) | 1UL << (int)((gram >> 12) & 63) | 1UL << (int)((gram >> 18) & 63);
}
