using System.Collections.Immutable;

namespace SupportNavi.Search.Japanese;

/// <summary>A word for the <see cref="UserDictionary"/>.</summary>
/// <param name="Surface">As written; the pieces joined.</param>
/// <param name="Pieces">The tokens it becomes, one or more.</param>
/// <param name="IsPlace">Whether it is a place name; else it is a common noun.</param>
public sealed record UserWord(string Surface, ImmutableArray<UserPiece> Pieces, bool IsPlace = false);

/// <summary>One token of a user word.</summary>
/// <param name="Surface">As written.</param>
/// <param name="Reading">Katakana.</param>
/// <param name="Notation">The spelling that stands for all spellings of it, which is its base form; "" when it stands for itself.</param>
public sealed record UserPiece(string Surface, string Reading, string Notation = "");
