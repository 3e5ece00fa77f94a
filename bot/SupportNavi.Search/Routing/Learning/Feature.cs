namespace SupportNavi.Search.Routing.Learning;

/// <summary>Something a text has: a word, two words in a row, a character, or a few sounds in a row.</summary>
/// <param name="Hash">Which; equal for equal ones.</param>
/// <param name="First">The first token it lies in.</param>
/// <param name="Last">The last token it lies in.</param>
internal readonly record struct Feature(ulong Hash, int First, int Last);
