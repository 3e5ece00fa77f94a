using System.Buffers;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>A long message cut where sentences end, so that what a rule found in it can be heard by itself.</summary>
internal static class MessageParts
{
    /// <summary>A part ends with the sentence in which it gets so many characters.</summary>
    private const int Least = 90;

    /// <summary>Who puts no full stops is cut here.</summary>
    private const int Most = 250;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?\n");

    /// <summary>The parts in order; together they are the message.</summary>
    public static IEnumerable<string> Of(string message)
    {
        for (var start = 0; start < message.Length;)
        {
            var length = Length(message.AsSpan(start));
            yield return message.Substring(start, length);
            start += length;
        }
    }

    private static int Length(ReadOnlySpan<char> rest)
    {
        if (rest.Length <= Least)
        {
            return rest.Length;
        }

        var end = rest[(Least - 1)..].IndexOfAny(Ends);
        var length = Math.Min(end < 0 ? rest.Length : Least + end, Most);
        return length < rest.Length && char.IsHighSurrogate(rest[length - 1]) ? length - 1 : length;
    }
}
