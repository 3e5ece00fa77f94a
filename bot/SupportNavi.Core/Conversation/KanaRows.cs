using SupportNavi.Core.Areas;

namespace SupportNavi.Core.Conversation;

/// <summary>The rows of the kana table: everyone knows how the name of their town begins, few know its 振興局.</summary>
internal static class KanaRows
{
    private const string Prefix = "row-";

    private static readonly string[] Rows =
        ["あいうえお", "かきくけこがぎぐげご", "さしすせそざじずぜぞ", "たちつてとだぢづでど", "なにぬねの", "はひふへほばびぶべぼぱぴぷぺぽ", "まみむめも", "やゆよ", "らりるれろ", "わをん"];

    /// <summary>The row that a view's argument names, or null.</summary>
    public static int? Parse(string argument) =>
        argument.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(argument.AsSpan(Prefix.Length), out var row) && row >= 0 && row < Rows.Length ? row : null;

    /// <summary>A button for each row that some municipality begins with.</summary>
    public static IEnumerable<Choice> Choices(Scene scene, Area prefecture) =>
        from row in Enumerable.Range(0, Rows.Length)
        where Of(scene, prefecture, row).Any()
        select new Choice(scene.Wording.Format("area.kana-row", "row", Readings.OfKana(scene.Wording, Rows[row][0])), $"?area:{Prefix}{row}");

    /// <summary>The municipalities of a prefecture whose reading begins in a row, in the order of the kana.</summary>
    public static IEnumerable<Area> Of(Scene scene, Area prefecture, int row) => scene.Snapshot.Gazetteer.All
        .Where(area => area is { Kind: AreaKind.Municipality, Inhabited: true } && area.Prefecture == prefecture && Rows[row].Contains(area.Kana[0], StringComparison.Ordinal))
        .OrderBy(area => area.Kana, StringComparer.Ordinal);
}
