using System.Collections.Immutable;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>Which words of a text spoke for a need, so that the person sees why it is offered.</summary>
internal sealed class TellingWords
{
    private const int Most = 2;
    private const int MaxLength = 16;

    /// <summary>A word tells when this much of all that spoke for the need is its.</summary>
    private const float Share = 0.12f;

    private readonly ReadText text;
    private readonly Lexicon lexicon;
    private readonly float[][] speaks;

    /// <param name="model">What was learnt.</param>
    /// <param name="text">The text.</param>
    /// <param name="known">What of the text the model knows, each feature once.</param>
    /// <param name="needs">The classes that are asked for.</param>
    /// <param name="lexicon">What the words of the text are.</param>
    public TellingWords(LearntModel model, ReadText text, List<(int Row, Feature Feature)> known, ReadOnlySpan<int> needs, Lexicon lexicon)
    {
        (this.text, this.lexicon) = (text, lexicon);
        speaks = new float[needs.Length][];
        for (var need = 0; need < needs.Length; need++)
        {
            speaks[need] = new float[text.Tokens.Count];
        }

        Span<float> values = stackalloc float[needs.Length];
        foreach (var (row, feature) in known)
        {
            model.SpeaksFor(row, needs, values);
            for (var need = 0; need < values.Length; need++)
            {
                // What lies in several words speaks for each of them in part.
                var part = values[need] / (feature.Last - feature.First + 1);
                for (var token = feature.First; token <= feature.Last && token < text.Tokens.Count; token++)
                {
                    speaks[need][token] += part;
                }
            }
        }
    }

    /// <summary>At most two phrases that spoke for the need of this number, as they were typed, in the order of the text; none when no word stands out.</summary>
    public ImmutableArray<string> For(int need)
    {
        var all = speaks[need].Where(value => value > 0).Sum();
        return
        [
            .. Phrases(speaks[need], all * Share).OrderByDescending(phrase => phrase.Value).Take(Most).OrderBy(phrase => phrase.Start)
                .Select(phrase => text.Text[phrase.Start..phrase.End].Trim()),
        ];
    }

    /// <summary>Tokens in a row that speak for the need, with particles between and their endings: 払え and ない are one.</summary>
    private IEnumerable<(int Start, int End, float Value)> Phrases(float[] speaks, float least)
    {
        for (var first = 0; first < speaks.Length; first++)
        {
            if (speaks[first] <= 0 || !IsContent(first))
            {
                continue;
            }

            var (value, last) = (speaks[first], first);
            while (last + 1 < speaks.Length && (speaks[last + 1] > 0 || IsEnding(last + 1) || Pos(last + 1).Pos == "助詞") && text.Tokens[last + 1].End - text.Tokens[first].Start <= MaxLength && !IsMark(last + 1))
            {
                value += speaks[++last];
            }

            while (last > first && !IsContent(last) && !IsEnding(last))
            {
                last--;
            }

            if (value >= least)
            {
                yield return (text.Tokens[first].Start, text.Tokens[last].End, value);
            }

            first = last;
        }
    }

    private bool IsContent(int token) => IsWord(token) && Pos(token).Pos is "名詞" or "動詞" or "形容詞" or "副詞" or "感動詞" or "接頭詞";

    /// <summary>The ない of 払えない and the て of 払えなくて: without them the words are cut off.</summary>
    private bool IsEnding(int token) => Pos(token) is var kind && (kind.Pos == "助動詞" || (kind is { Pos: "助詞", Pos1: "接続助詞" } && text.Tokens[token].Surface(text.Text) is "て" or "で"));

    /// <summary>Marks are not quoted, whatever the dictionary takes them for; a space between two words is.</summary>
    private bool IsMark(int token) => !IsWord(token) && !text.Tokens[token].Surface(text.Text).IsWhiteSpace();

    private bool IsWord(int token)
    {
        foreach (var character in text.Tokens[token].Surface(text.Text))
        {
            if (!char.IsLetterOrDigit(character) && character is not ('ー' or '々'))
            {
                return false;
            }
        }

        return true;
    }

    private WordClass Pos(int token) => lexicon.ClassOf(text.Tokens[token].Word);
}
