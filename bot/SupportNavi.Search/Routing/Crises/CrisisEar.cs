using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// How much a message sounds like danger, as learnt from <c>guide/crisis_samples.csv</c>. A long one is judged part by part, so that a danger in it is not lost among
/// other things. The same message gives the same answer; nothing of it is kept. Safe for any number of threads.
/// </summary>
internal sealed class CrisisEar(LearntModel model)
{
    /// <summary>A part ends with the sentence in which it gets so many characters.</summary>
    private const int Part = 90;

    private readonly ConcurrentBag<Workspace> idle = [];

    /// <summary>How likely it is that a message speaks of danger, between 0 and 1, and the likeliest crisis.</summary>
    public (string Crisis, float Danger) Judge(FeaturedText text)
    {
        var (partOf, parts) = Parts(text.Text);
        var scores = new float[parts * model.Width];
        var squares = new float[parts];
        if (!idle.TryTake(out var work))
        {
            work = new();
        }

        work.Recognise(model, text.Features, feature => partOf[feature.First] is var part && part == partOf[feature.Last] ? part : -1);
        model.Add(CollectionsMarshal.AsSpan(work.Known), feature => partOf[feature.First], scores, squares);
        idle.Add(work);
        return Loudest(scores, squares);
    }

    /// <summary>The words that speak for a crisis, as typed, at most two phrases.</summary>
    public ImmutableArray<string> WordsFor(string crisis, FeaturedText text, Lexicon lexicon)
    {
        var work = new Workspace();
        work.Recognise(model, text.Features, static _ => 0);
        return new TellingWords(model, text.Text, work.Known, [model.Classes.IndexOf(crisis)], lexicon).For(0);
    }

    /// <summary>Of the parts, the one that sounds most like danger.</summary>
    private (string Crisis, float Danger) Loudest(float[] scores, float[] squares)
    {
        var loudest = (Crisis: 0, Danger: 0f);
        for (var part = 0; part < squares.Length; part++)
        {
            var judged = model.Judge(scores.AsSpan(part * model.Width, model.Width), Math.Max(squares[part], CrisisTrainer.Enough));
            if (1 / (1 + MathF.Exp(judged[^1])) is var danger && danger > loudest.Danger)
            {
                loudest = (TensorPrimitives.IndexOfMax<float>(judged[..^1]), danger);
            }
        }

        return (model.Classes[loudest.Crisis], loudest.Danger);
    }

    /// <summary>The part of each token, and how many parts there are.</summary>
    private static (int[] PartOf, int Parts) Parts(ReadText text)
    {
        var sentences = new Sentences(text);
        var partOf = new int[Math.Max(1, text.Tokens.Count)];
        var (part, start) = (0, 0);
        for (var token = 0; token < text.Tokens.Count; token++)
        {
            var at = text.Tokens[token].Start;
            if (token > 0 && sentences.Of(token) != sentences.Of(token - 1) && at - start >= Part)
            {
                part++;
                start = at;
            }

            partOf[token] = part;
        }

        return (partOf, part + 1);
    }
}
