namespace SupportNavi.Search.Japanese;

/// <summary>A part of a text with the reading that stands over it.</summary>
/// <param name="Text">As written; all parts joined are the text.</param>
/// <param name="Reading">Hiragana, or null where nothing stands over it.</param>
public readonly record struct Ruby(string Text, string? Reading);
