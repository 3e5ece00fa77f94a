using System.Collections.Immutable;
using System.Numerics;

namespace SupportNavi.Core.Organizations;

/// <summary>A closed list of at most 63 values; a set of them is a bit mask, so that a filter is one AND.</summary>
public sealed class Vocabulary(string name, params string[] values)
{
    /// <summary>The singular used in wording keys: <c>audience</c> in <c>audience.child</c>.</summary>
    public string Name => name;

    /// <summary>The values in display order.</summary>
    public ImmutableArray<string> Values { get; } = [.. values];

    /// <summary>The bit of <paramref name="value"/>, or 0 when it is not in the list.</summary>
    public ulong Bit(string value) => Values.IndexOf(value) is var index and >= 0 ? 1UL << index : 0;

    /// <summary>The mask of a list; each unknown value is reported and left out.</summary>
    public ulong Mask(IEnumerable<string> list, Action<string> fault)
    {
        var mask = 0UL;
        foreach (var value in list)
        {
            var bit = Bit(value);
            if (bit == 0)
            {
                fault($"\"{value}\" is not a {name}; use one of {string.Join(", ", Values)}");
            }

            mask |= bit;
        }

        return mask;
    }

    /// <summary>The values of a mask in display order.</summary>
    public IEnumerable<string> Names(ulong mask)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            yield return Values[BitOperations.TrailingZeroCount(mask)];
        }
    }
}
