using System.Collections.Immutable;

namespace SupportNavi.Import.Tokyo;

/// <summary>A guide in the dialect of Tokyo's 支援情報ナビ: <c>navi.csv</c> and <c>services.csv</c>, with everything needed to write both again as they were.</summary>
/// <param name="Sections">質問 and 結果 in the order of the file; either may come more than once.</param>
/// <param name="Services">制度.</param>
public sealed record TokyoTree(ImmutableArray<NaviSection> Sections, TokyoServices Services)
{
    /// <summary>The id of the first question, by the dialect's rule.</summary>
    public const string RootId = "0";

    /// <summary>Rows above the first section.</summary>
    public ImmutableArray<SheetRow> Before { get; init; } = [];

    /// <summary>Ends the lines of navi.csv.</summary>
    public string NewLine { get; init; } = "\n";

    /// <summary>質問 in the order of the file.</summary>
    public IEnumerable<NaviQuestion> Questions => Sections.SelectMany(section => section.Questions);

    /// <summary>結果 in the order of the file.</summary>
    public IEnumerable<NaviResult> Results => Sections.SelectMany(section => section.Results);
}

/// <summary>One section of navi.csv. It has questions or results, never both.</summary>
/// <param name="Mark">The row that starts it: 質問 or 結果.</param>
/// <param name="Header">The row that names its columns.</param>
public sealed record NaviSection(SheetRow Mark, SheetRow Header)
{
    /// <summary>Its questions.</summary>
    public ImmutableArray<NaviQuestion> Questions { get; init; } = [];

    /// <summary>Its results.</summary>
    public ImmutableArray<NaviResult> Results { get; init; } = [];

    /// <summary>Separators after the last of them.</summary>
    public ImmutableArray<SheetRow> End { get; init; } = [];
}

/// <summary>質問.</summary>
/// <param name="Id">Opaque; questions and results share one space of ids.</param>
/// <param name="Memo">メモ, for editors.</param>
/// <param name="Text">The question.</param>
/// <param name="Answers">In display order.</param>
public sealed record NaviQuestion(string Id, string Memo, string Text, ImmutableArray<NaviAnswer> Answers)
{
    /// <summary>Separators above it.</summary>
    public ImmutableArray<SheetRow> Before { get; init; } = [];

    /// <summary>Its row as read, whose other cells are kept.</summary>
    public SheetRow Row { get; init; } = SheetRow.New;
}

/// <summary>回答.</summary>
/// <param name="Memo">メモ, for editors.</param>
/// <param name="Text">The answer.</param>
/// <param name="Next">次: the id of a question or a result.</param>
public sealed record NaviAnswer(string Memo, string Text, string Next)
{
    /// <summary>Separators above it.</summary>
    public ImmutableArray<SheetRow> Before { get; init; } = [];

    /// <summary>Its row as read; that of its question when it stood there.</summary>
    public SheetRow Row { get; init; } = SheetRow.New;
}

/// <summary>結果.</summary>
/// <param name="Id">Opaque; questions and results share one space of ids.</param>
/// <param name="Memo">メモ, for editors.</param>
/// <param name="Title">タイトル, of several lines.</param>
/// <param name="Services">制度ID: psids of services.csv.</param>
public sealed record NaviResult(string Id, string Memo, string Title, ImmutableArray<string> Services)
{
    /// <summary>Separators above it.</summary>
    public ImmutableArray<SheetRow> Before { get; init; } = [];

    /// <summary>Its row as read, whose other cells are kept.</summary>
    public SheetRow Row { get; init; } = SheetRow.New;
}
