namespace SupportNavi.Search.Routing.Crises;

/// <summary>Where in a folded message a step of a rule was found.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="End">After its last letter.</param>
/// <param name="Sentence">The sentence it stands in.</param>
internal readonly record struct StepHit(int Start, int End, int Sentence);
