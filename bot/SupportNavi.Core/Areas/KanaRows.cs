using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SupportNavi.Core.Areas;

/// <summary>The municipalities of each prefecture by the row of the kana table in which their reading begins.</summary>
internal sealed class KanaRows
{
    private static readonly string[] Rows =
        ["あいうえお", "かきくけこがぎぐげご", "さしすせそざじずぜぞ", "たちつてとだぢづでど", "なにぬねの", "はひふへほばびぶべぼぱぴぷぺぽ", "まみむめも", "やゆよ", "らりるれろ", "わをん"];

    private readonly FrozenDictionary<(string Prefecture, int Row), ImmutableArray<Area>> areas;

    public KanaRows(IEnumerable<Area> all) => areas = all
        .Where(area => area is { Kind: AreaKind.Municipality, Inhabited: true, Prefecture: not null })
        .GroupBy(area => (area.Prefecture!.Id, Array.FindIndex(Rows, row => row.Contains(area.Kana[0], StringComparison.Ordinal))))
        .ToFrozenDictionary(group => group.Key, group => group.OrderBy(area => area.Kana, StringComparer.Ordinal).ToImmutableArray());

    /// <summary>How many rows the table has.</summary>
    public static int Count => Rows.Length;

    /// <summary>The kana a row is called by.</summary>
    public static char Name(int row) => Rows[row][0];

    /// <summary>In the order of the kana; empty when no name begins so.</summary>
    public ImmutableArray<Area> Of(Area prefecture, int row) => areas.GetValueOrDefault((prefecture.Id, row), []);
}
