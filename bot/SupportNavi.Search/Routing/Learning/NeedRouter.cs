using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics.Tensors;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>
/// Ranks the needs that a text may speak of. A story is judged as a whole and sentence by sentence, so that a second trouble in it is heard too. The same
/// text gives the same ranking. Safe for any number of threads.
/// </summary>
internal sealed class NeedRouter(NeedModel model, FeatureReader reader)
{
    /// <summary>Scores are divided by this, so that of the needs with probability 0.7 seven in ten are right (<c>supportnavi evaluate</c> draws it).</summary>
    private const float Temperature = 1.75f;

    /// <summary>What a sentence by itself counts besides the whole.</summary>
    private const float OfSentence = 0.25f;

    /// <summary>A need with this probability is clearly spoken of; a story may have several.</summary>
    private const float Clear = 0.25f;

    /// <summary>So is one that a sentence by itself speaks of with this probability.</summary>
    private const float ClearAlone = 0.8f;

    private const int Most = 5;

    private readonly ConcurrentBag<RowSet> idle = [];

    /// <summary>The classes, none of the needs last.</summary>
    public ImmutableArray<string> Needs => model.Needs;

    /// <summary>The probability of every class, in the order of <see cref="Needs"/>; they add up to 1.</summary>
    public float[] Judge(string text)
    {
        var read = reader.Read(text);
        return Judge(read, Known(read)).Whole;
    }

    /// <summary>The five needs a resident may mean by a text, the likeliest first; empty when it speaks of none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isQuoted">Whether the words that spoke for a need may be shown; they are for the first and for what is clear.</param>
    public ImmutableArray<Guess> Guess(string text, Predicate<string> isQuoted)
    {
        var read = reader.Read(text);
        var known = Known(read);
        var (judged, best) = Judge(read, known);
        var none = judged.Length - 1;
        var ranked = Enumerable.Range(0, none).OrderByDescending(need => judged[need]).Take(Most).ToArray();
        if (judged[none] >= judged[ranked[0]])
        {
            return [];
        }

        bool IsClear(int need) => judged[need] >= Clear || best[need] >= ClearAlone;

        var quoted = ranked.Where((need, index) => (index == 0 || IsClear(need)) && isQuoted(model.Needs[need])).ToArray();
        var words = new TellingWords(model, read, known, quoted, reader.Lexicon);
        return [.. ranked.Select(need => new Guess(model.Needs[need], judged[need], IsClear(need), Array.IndexOf(quoted, need) is var asked and >= 0 ? words.For(asked) : []))];
    }

    /// <summary>What of a text the model knows, each feature once.</summary>
    private List<(int Row, Feature Feature)> Known(TextFeatures text)
    {
        var known = new List<(int, Feature)>(text.Features.Count);
        if (!idle.TryTake(out var seen))
        {
            seen = new(model.Count);
        }

        foreach (var feature in text.Features)
        {
            if (model.RowOf(feature.Hash) is var row and >= 0 && seen.Add(row))
            {
                known.Add((row, feature));
            }
        }

        seen.Clear();
        idle.Add(seen);
        return known;
    }

    private (float[] Whole, float[] Best) Judge(TextFeatures text, List<(int Row, Feature Feature)> known)
    {
        var count = model.Needs.Length;
        var sentences = new Sentences(text);
        var parts = sentences.Count > 1 ? sentences.Count + 1 : 1;
        var scores = new float[parts * count];
        var squares = new float[parts];
        foreach (var (row, feature) in known)
        {
            squares[0] += model.Add(row, scores.AsSpan(0, count));
            if (parts > 1 && sentences.Holding(feature) is var sentence and >= 0)
            {
                squares[sentence + 1] += model.Add(row, scores.AsSpan((sentence + 1) * count, count));
            }
        }

        return Together(scores, squares, count);
    }

    /// <summary>The whole with the best of the sentences, and the best of the sentences.</summary>
    private (float[] Whole, float[] Best) Together(float[] scores, float[] squares, int count)
    {
        for (var part = 0; part < squares.Length; part++)
        {
            var of = scores.AsSpan(part * count, count);
            TensorPrimitives.MultiplyAdd(of, squares[part] == 0 ? 0 : 1 / MathF.Sqrt(squares[part]), model.Bias, of);
            TensorPrimitives.Divide(of, Temperature, of);
            Softmax.Apply(of);
        }

        var whole = scores.AsSpan(0, count).ToArray();
        var best = new float[count];
        for (var part = 1; part < squares.Length; part++)
        {
            TensorPrimitives.Max(best, scores.AsSpan(part * count, count), best);
        }

        best[^1] = 0;
        if (squares.Length > 1)
        {
            TensorPrimitives.MultiplyAdd(best, OfSentence, whole, whole);
            TensorPrimitives.Divide(whole, TensorPrimitives.Sum<float>(whole), whole);
        }

        return (whole, best);
    }
}
