using System.Buffers;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>Where the sentences of a text are, by its tokens.</summary>
internal sealed class Sentences
{
    /// <summary>More are one with the last: nobody tells more troubles than that.</summary>
    private const int Most = 60;

    /// <summary>A clause of so many words is a sentence of its own: many put commas alone.</summary>
    private const int OwnClause = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?\n");
    private static readonly SearchValues<char> Commas = SearchValues.Create("、，,");

    private readonly int[] sentenceOf;

    public Sentences(ReadText text)
    {
        sentenceOf = new int[text.Tokens.Count];
        var words = 0;
        for (var index = 0; index < sentenceOf.Length; index++)
        {
            sentenceOf[index] = Count;
            var surface = text.Tokens[index].Surface(text.Text);
            words++;
            if (surface.ContainsAny(Ends) ? words > 1 : words > OwnClause && surface.ContainsAny(Commas))
            {
                Count = Math.Min(Count + 1, Most);
                words = 0;
            }
        }

        Count = sentenceOf.Length == 0 ? 0 : sentenceOf[^1] + 1;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The sentence of a token.</summary>
    public int Of(int token) => sentenceOf[token];

    /// <summary>The sentence a feature lies in, or -1 when it reaches into the next.</summary>
    public int Holding(Feature feature) => sentenceOf.Length > 0 && sentenceOf[feature.First] == sentenceOf[feature.Last] ? sentenceOf[feature.First] : -1;
}
