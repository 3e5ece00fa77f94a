using System.Buffers;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Makes a text fit where a reader would stop reading: after a sentence, else between words.</summary>
internal static class Shorten
{
    private static readonly SearchValues<char> Sentence = SearchValues.Create("。！？!?\n");
    private static readonly SearchValues<char> Word = SearchValues.Create("。、，・）」】！？!?,;:) \n\t\u3000");

    /// <summary>The text, or its beginning and "…". Never splits a character of two units.</summary>
    public static string Cut(string text, int most)
    {
        text = text.Trim();
        if (text.Length <= most)
        {
            return text;
        }

        var room = text.AsSpan(0, most - 1);
        var end = room.LastIndexOfAny(Sentence) is var sentence && sentence >= most * 2 / 3 ? sentence + 1
            : room.LastIndexOfAny(Word) is var word && word >= most / 2 ? word + 1
            : char.IsHighSurrogate(room[^1]) ? room.Length - 1 : room.Length;
        return string.Concat(room[..end].TrimEnd(), "…");
    }

    /// <summary>How wide a text is in full-width characters; letters and digits take half.</summary>
    public static double Width(string text)
    {
        var halves = 0;
        foreach (var character in text)
        {
            halves += character < 0x2000 ? 1 : 2;
        }

        return halves / 2.0;
    }
}
