namespace SupportNavi.Search.Routing.Crises;

/// <summary>What a letter is, as rules read it.</summary>
internal enum LetterKind : byte
{
    /// <summary>No letter, a digit, or a letter of any other script.</summary>
    Other,

    /// <summary>Hiragana or katakana.</summary>
    Kana,

    /// <summary>An ideograph.</summary>
    Han,

    /// <summary>Latin, with marks or without.</summary>
    Latin,
}
