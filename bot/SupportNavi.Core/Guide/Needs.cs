using System.Collections.Immutable;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Guide;

/// <summary>困りごと・支援分類: one row of <c>needs.csv</c>.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Bit">Its bit in <see cref="Organization.Needs"/>.</param>
/// <param name="NameKey">Wording key of its name.</param>
/// <param name="IsSensitive">Violence or suicide: nothing may name it where others can see.</param>
public sealed record Need(string Id, ulong Bit, string NameKey, bool IsSensitive);

/// <summary>All needs, and the mark of a window that takes any trouble.</summary>
public sealed class Needs
{
    /// <summary>The value of a catch-all in the <c>needs</c> column: town halls, 自立相談支援機関, lines for anything.</summary>
    public const string AnyId = "any";

    /// <param name="rows">The needs in file order, at most 62.</param>
    public Needs(IReadOnlyList<(string Id, bool IsSensitive)> rows)
    {
        Vocabulary = new("need", [.. rows.Select(row => row.Id), AnyId]);
        Any = Vocabulary.Bit(AnyId);
        All = [.. rows.Select(row => new Need(row.Id, Vocabulary.Bit(row.Id), "need." + row.Id, row.IsSensitive))];
        Sensitive = All.Where(need => need.IsSensitive).Aggregate(0UL, (mask, need) => mask | need.Bit);
    }

    /// <summary>The needs in file order.</summary>
    public ImmutableArray<Need> All { get; }

    /// <summary>Ids of all needs, then <see cref="AnyId"/>.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The catch-all bit.</summary>
    public ulong Any { get; }

    /// <summary>Mask of the sensitive needs.</summary>
    public ulong Sensitive { get; }

    /// <summary>Reads <c>needs.csv</c> (need, name, sensitive) and hands each Japanese name to <paramref name="japanese"/>.</summary>
    public static Needs Read(Table? table, IDictionary<string, string> japanese, ICollection<Fault> faults)
    {
        var rows = new List<(string, bool)>();
        foreach (var row in table is null ? [] : new TableReader(table, ["need", "name", "sensitive"], faults).Rows)
        {
            var id = row.Required("need");
            if (!japanese.TryAdd("need." + id, row.Required("name")) || id == AnyId)
            {
                row.Fault($"need \"{id}\" is there twice");
            }
            else
            {
                rows.Add((id, row.Flag("sensitive")));
            }
        }

        return new(rows);
    }
}
