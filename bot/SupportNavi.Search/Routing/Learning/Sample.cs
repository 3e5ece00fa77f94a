namespace SupportNavi.Search.Routing.Learning;

/// <summary>What somebody might type, and what it speaks of.</summary>
/// <param name="Class">A need of <c>needs.csv</c> or a crisis of <c>crisis.csv</c>, or <see cref="Samples.None"/>.</param>
/// <param name="Text">As typed.</param>
/// <param name="Language">Of the text.</param>
/// <param name="Kind">plain, implied, slang, kana …; "" for a synonym.</param>
/// <param name="Story">The imagined life it comes from: samples of one are never on both sides of an evaluation.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Weight">How much it counts in learning; 1 for a sample.</param>
internal sealed record Sample(string Class, string Text, string Language, string Kind, string Story, string Author, float Weight);
