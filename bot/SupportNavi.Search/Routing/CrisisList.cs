using System.Text;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Search.Routing;

/// <summary>
/// The first crisis list: phrases of <c>guide/crisis.csv</c> (crisis, goal, kind, lang, text) as substrings of the folded message, save where an
/// exception covers them. Deterministic; nothing of a message is kept.
/// </summary>
public sealed class CrisisList : IFreeText
{
    private static readonly string[] Columns = ["crisis", "goal", "kind", "lang", "text"];

    private readonly (string Key, string Goal)[] phrases;
    private readonly string[] exceptions;

    private CrisisList((string Key, string Goal)[] phrases, string[] exceptions) => (this.phrases, this.exceptions) = (phrases, exceptions);

    /// <summary>Builds the list; a phrase that folds to nothing or an unknown kind is a fault.</summary>
    public static IFreeText Create(Table? table, ICollection<Fault> faults)
    {
        var found = new List<(string, string)>();
        var excepted = new List<string>();
        foreach (var row in table is null ? [] : new TableReader(table, Columns, faults).Rows)
        {
            var key = TextFolding.Key(row.Required("text"));
            row.Required("crisis");
            var goal = row.Required("goal");
            if (key.Length < 2)
            {
                row.Fault($"text \"{row["text"]}\" is too short; it would be found everywhere");
            }
            else if (row["kind"] == "phrase")
            {
                found.Add((key, goal));
            }
            else if (row["kind"] == "except")
            {
                excepted.Add(key);
            }
            else
            {
                row.Fault($"kind is \"{row["kind"]}\"; use phrase or except");
            }
        }

        return new CrisisList([.. found], [.. excepted.OrderByDescending(key => key.Length)]);
    }

    /// <inheritdoc/>
    public FreeTextReading Read(string text)
    {
        var key = new StringBuilder(TextFolding.Key(text));
        foreach (var exception in exceptions)
        {
            key.Replace(exception, "\n");
        }

        var folded = key.ToString();
        foreach (var (phrase, goal) in phrases)
        {
            if (folded.Contains(phrase, StringComparison.Ordinal))
            {
                return new(goal);
            }
        }

        return default;
    }
}
