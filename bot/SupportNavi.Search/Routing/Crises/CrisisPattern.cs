namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// One way to say something, as the rules know it: steps that follow one another in a sentence, each with all its spellings.
/// </summary>
/// <param name="Steps">The spellings of each step, not yet folded; none is empty.</param>
/// <param name="Gaps">How many letters may stand before each step but the first.</param>
/// <param name="FromStart">What is found reaches back to the start of its sentence: exceptions only.</param>
/// <param name="ToEnd">What is found reaches on to the end of its sentence: exceptions only.</param>
internal sealed record CrisisPattern(
    IReadOnlyList<IReadOnlyList<string>> Steps,
    IReadOnlyList<int> Gaps,
    bool FromStart,
    bool ToEnd);
