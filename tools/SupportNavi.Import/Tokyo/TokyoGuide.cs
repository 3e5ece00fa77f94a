using System.Collections.Immutable;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Tokyo;

/// <summary>A tree in Tokyo's dialect as this project's own guide, and back.</summary>
public static class TokyoGuide
{
    /// <summary>
    /// Rows for the guide and the organisations. Nothing is guessed: what the dialect does not say stays empty, and <c>supportnavi check</c> names it.
    /// </summary>
    /// <param name="tree">The tree.</param>
    /// <param name="today">Services whose application has closed before are closed.</param>
    /// <param name="left">What has no place in the guide, by the lines of the two files.</param>
    public static GuideTables ToGuide(TokyoTree tree, DateOnly today, ICollection<Fault> left) => new ToGuide(tree, today, left).Tables();

    /// <summary>The guide in Tokyo's dialect: every question, answer and goal under its own id, the root under <c>0</c>, and every open window.</summary>
    public static TokyoTree FromGuide(Snapshot snapshot) => new FromGuide(snapshot).Tree();
}

/// <summary>A guide as tables, in the columns that <c>data/README.md</c> describes.</summary>
/// <param name="Questions">For guide/questions.csv.</param>
/// <param name="Answers">For guide/answers.csv.</param>
/// <param name="Goals">For guide/goals.csv.</param>
/// <param name="Organizations">For an organizations.csv.</param>
public sealed record GuideTables(Table Questions, Table Answers, Table Goals, Table Organizations)
{
    /// <summary>All four.</summary>
    public ImmutableArray<Table> All => [Questions, Answers, Goals, Organizations];
}
