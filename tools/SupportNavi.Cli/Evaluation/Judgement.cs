using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Cli.Evaluation;

/// <summary>What a model that has never seen a sample, nor another of its story, made of it.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Right">The class of its need.</param>
/// <param name="Guessed">The classes, the likeliest first.</param>
/// <param name="Probability">Of the first of them.</param>
internal sealed record Judgement(Sample Sample, int Right, int[] Guessed, float Probability)
{
    /// <summary>Whether the need is among so many first guesses. "None of them" is always offered besides, so it takes no place of theirs.</summary>
    public bool IsWithin(int guesses)
    {
        var none = Guessed.Length - 1;
        return Right == none ? Guessed[0] == none : Array.IndexOf(Array.FindAll(Guessed, guess => guess != none), Right) < guesses;
    }
}
