using System.Collections.Immutable;

namespace SupportNavi.Search.Routing;

/// <summary>Why a message is taken for danger, or is not: for those who keep the rules and the samples.</summary>
/// <param name="Said">The crisis that a rule found, or null.</param>
/// <param name="Line">Of <c>guide/crisis.csv</c>, where the rule stands; null for none.</param>
/// <param name="SoundsLike">The crisis it sounds most like; null without samples.</param>
/// <param name="Danger">How likely it is danger by its sound, between 0 and 1.</param>
/// <param name="Words">The words that speak for <paramref name="SoundsLike"/>, as typed.</param>
public sealed record CrisisReason(string? Said, int? Line, string? SoundsLike, double Danger, ImmutableArray<string> Words);
