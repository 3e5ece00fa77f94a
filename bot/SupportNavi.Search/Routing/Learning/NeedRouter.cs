using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>
/// Ranks the needs that a text may speak of. A story is judged as a whole and sentence by sentence, so that a second trouble in it is heard too. The same
/// text gives the same ranking. Safe for any number of threads.
/// </summary>
internal sealed class NeedRouter(LearntModel model, Lexicon lexicon)
{
    /// <summary>Scores are divided by this, so that of the needs with probability 0.7 seven in ten are right (<c>supportnavi evaluate</c> draws it).</summary>
    private const float Temperature = 1.75f;

    /// <summary>What a sentence by itself counts besides the whole.</summary>
    private const float OfSentence = 0.25f;

    /// <summary>And in a message that is too long to be read whole, where much is told beside what it is about.</summary>
    private const float OfSentenceInLong = 1;

    /// <summary>A need with this probability is clearly spoken of; a story may have several.</summary>
    private const float Clear = 0.25f;

    /// <summary>So is one that a sentence by itself speaks of with this probability, unless the whole knows little of it.</summary>
    private const float ClearAlone = 0.65f;
    private const float ClearBesides = 0.11f;

    /// <summary>Squares of rarities; a sentence that has fewer is so short that it is not judged as surely as others: 「体がふたつほしい」.</summary>
    private const float Enough = 3000;

    private const int Most = 5;

    private readonly ConcurrentBag<Workspace> idle = [];

    /// <summary>The classes, none of the needs last.</summary>
    public ImmutableArray<string> Needs => model.Classes;

    /// <summary>The probability of every class, in the order of <see cref="Needs"/>; they add up to 1.</summary>
    public float[] Judge(FeaturedText text) => Using(text, work => Judge(text.Text, work.Known).Whole);

    /// <summary>The five needs a resident may mean by a text, the likeliest first; empty when it speaks of none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isQuoted">Whether the words that spoke for a need may be shown; they are for the first and for what is clear.</param>
    public ImmutableArray<Guess> Guess(FeaturedText text, Predicate<string> isQuoted) => Using(text, work => Guess(text.Text, work.Known, isQuoted));

    private T Using<T>(FeaturedText text, Func<Workspace, T> answer)
    {
        if (!idle.TryTake(out var work))
        {
            work = new();
        }

        work.Recognise(model, text.Features, static _ => 0);
        var answered = answer(work);
        idle.Add(work);
        return answered;
    }

    private ImmutableArray<Guess> Guess(ReadText text, List<(int Row, Feature Feature)> known, Predicate<string> isQuoted)
    {
        var (judged, best) = Judge(text, known);
        var none = judged.Length - 1;
        var ranked = Enumerable.Range(0, none).OrderByDescending(need => judged[need]).Take(Most).ToArray();
        if (judged[none] >= judged[ranked[0]])
        {
            return [];
        }

        bool IsClear(int need) => judged[need] >= Clear || (best[need] >= ClearAlone && judged[need] >= ClearBesides);

        var quoted = ranked.Where((need, index) => (index == 0 || IsClear(need)) && isQuoted(model.Classes[need])).ToArray();
        var words = new TellingWords(model, text, known, quoted, lexicon);
        return [.. ranked.Select(need => new Guess(model.Classes[need], judged[need], IsClear(need), Array.IndexOf(quoted, need) is var asked and >= 0 ? words.For(asked) : []))];
    }

    private (float[] Whole, float[] Best) Judge(ReadText text, List<(int Row, Feature Feature)> known)
    {
        // Part 0 is what reaches over the end of a sentence; with the sentences it makes the whole.
        var sentences = new Sentences(text);
        var scores = new float[(sentences.Count + 1) * model.Width];
        var squares = new float[sentences.Count + 1];
        model.Add(CollectionsMarshal.AsSpan(known), feature => sentences.Holding(feature) + 1, scores, squares);
        var whole = scores.AsSpan(0, model.Width);
        for (var part = 1; part < squares.Length; part++)
        {
            TensorPrimitives.Add(whole, scores.AsSpan(part * model.Width, model.Width), whole);
            squares[0] += squares[part];
        }

        return Together(scores, squares, text.IsWhole ? OfSentence : OfSentenceInLong);
    }

    /// <summary>The whole with the best of the sentences, and the best of the sentences when there are several.</summary>
    private (float[] Whole, float[] Best) Together(float[] scores, float[] squares, float ofSentence)
    {
        var best = new float[model.Classes.Length];
        for (var part = squares.Length > 2 ? 1 : squares.Length; part < squares.Length; part++)
        {
            TensorPrimitives.Max(best, Probabilities(scores.AsSpan(part * model.Width, model.Width), Math.Max(squares[part], Enough)), best);
        }

        best[^1] = 0;
        var whole = Probabilities(scores.AsSpan(0, model.Width), squares[0]).ToArray();
        if (squares.Length > 2)
        {
            TensorPrimitives.MultiplyAdd(best, ofSentence, whole, whole);
            TensorPrimitives.Divide(whole, TensorPrimitives.Sum<float>(whole), whole);
        }

        return (whole, best);
    }

    /// <summary>In place.</summary>
    private Span<float> Probabilities(Span<float> scores, float square)
    {
        var judged = model.Judge(scores, square);
        TensorPrimitives.Divide(judged, Temperature, judged);
        Softmax.Apply(judged);
        return judged;
    }
}
