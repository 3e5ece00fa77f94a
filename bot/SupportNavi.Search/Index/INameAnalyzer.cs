namespace SupportNavi.Search.Index;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Base">Its base form.</param>
/// <param name="Reading">Its reading in kana of either kind; what has none stays as written.</param>
/// <param name="IsContent">False for particles, auxiliaries, symbols and the like, which tell no row from another.</param>
/// <param name="IsCommon">True for words of everyday speech that by themselves or side by side name no particular organisation: common nouns, places, greetings, the particle の.</param>
public readonly record struct NameWord(int Start, int Length, string Base, string Reading, bool IsContent, bool IsCommon);

/// <summary>What the index needs to know about Japanese. Index and queries must use the same one.</summary>
public interface INameAnalyzer
{
    /// <summary>The words in order, compounds taken apart. Any text is fine; safe for any number of threads.</summary>
    IReadOnlyList<NameWord> Words(string text);
}
