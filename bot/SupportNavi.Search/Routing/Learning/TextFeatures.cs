using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>Something a text has: a word, two words in a row, a character, or a few sounds in a row.</summary>
/// <param name="Hash">Which; equal for equal ones.</param>
/// <param name="First">The first token it lies in.</param>
/// <param name="Last">The last token it lies in.</param>
internal readonly record struct Feature(ulong Hash, int First, int Last);

/// <summary>A text and its features in the order of the text; one that is there twice is listed twice.</summary>
/// <param name="Text">The text with its characters folded, its middle left out when it is very long.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Features">What it has.</param>
internal sealed record TextFeatures(string Text, List<Token> Tokens, List<Feature> Features);
