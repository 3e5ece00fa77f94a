using System.Collections.Immutable;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>A need that a text may speak of.</summary>
/// <param name="Need">Its id.</param>
/// <param name="Probability">How likely it is the one; over all needs and none they add up to 1.</param>
/// <param name="IsClear">The text speaks of it clearly; it may of several.</param>
/// <param name="Words">The words that spoke for it, as typed; none for a mere possibility.</param>
internal readonly record struct Guess(string Need, float Probability, bool IsClear, ImmutableArray<string> Words);
