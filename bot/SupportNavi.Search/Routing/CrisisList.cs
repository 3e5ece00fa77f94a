using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Search.Routing;

/// <summary>
/// The first crisis list: phrases of <c>guide/crisis.csv</c> (crisis, goal, kind, lang, text) as substrings of the folded message, save where an
/// exception of the same crisis covers them: "want to kill myself" excepts harm to others, not suicide. The crisis that comes first in the file wins.
/// Deterministic; nothing of a message is kept.
/// </summary>
internal sealed class CrisisList
{
    private static readonly string[] Columns = ["crisis", "goal", "kind", "lang", "text"];

    private readonly Phrases[] crises;

    private CrisisList(IEnumerable<Phrases> crises) => this.crises = [.. crises];

    /// <summary>Builds the list; a phrase that folds to nothing or an unknown kind is a fault.</summary>
    public static CrisisList Create(Table? table, ICollection<Fault> faults)
    {
        var byId = new OrderedDictionary<string, Phrases>(StringComparer.Ordinal);
        foreach (var row in table is null ? [] : new TableReader(table, Columns, faults).Rows)
        {
            var key = TextFolding.Key(row.Required("text"));
            var id = row.Required("crisis");
            var goal = row.Required("goal");
            if (!byId.TryGetValue(id, out var crisis))
            {
                byId[id] = crisis = new(id, [], []);
            }

            if (key.Length < 2)
            {
                row.Fault($"text \"{row["text"]}\" is too short; it would be found everywhere");
            }
            else if (row["kind"] == "phrase")
            {
                crisis.Found.Add((key, goal));
            }
            else if (row["kind"] == "except")
            {
                crisis.Exceptions.Add(key);
            }
            else
            {
                row.Fault($"kind is \"{row["kind"]}\"; use phrase or except");
            }
        }

        foreach (var crisis in byId.Values)
        {
            crisis.Exceptions.Sort((one, other) => other.Length.CompareTo(one.Length));
        }

        return new CrisisList(byId.Values);
    }

    /// <summary>The first crisis a text speaks of, or null.</summary>
    public Core.Conversation.Crisis? Find(string text)
    {
        var key = TextFolding.Key(text);
        foreach (var crisis in crises)
        {
            var rest = key;
            foreach (var exception in crisis.Exceptions)
            {
                rest = rest.Replace(exception, "\n", StringComparison.Ordinal);
            }

            foreach (var (phrase, goal) in crisis.Found)
            {
                if (rest.Contains(phrase, StringComparison.Ordinal))
                {
                    return new(crisis.Id, goal);
                }
            }
        }

        return null;
    }

    /// <summary>One crisis: its phrases in file order, and its exceptions, the longest first.</summary>
    private sealed record Phrases(string Id, List<(string Key, string Goal)> Found, List<string> Exceptions);
}
