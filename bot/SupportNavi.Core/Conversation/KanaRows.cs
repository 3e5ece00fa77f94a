using SupportNavi.Core.Areas;

namespace SupportNavi.Core.Conversation;

/// <summary>The rows of the kana table: everyone knows how the name of their town begins, few know its 振興局.</summary>
internal static class KanaRows
{
    private const string Prefix = "row-";

    private static readonly string[] Rows =
        ["あいうえお", "かきくけこがぎぐげご", "さしすせそざじずぜぞ", "たちつてとだぢづでど", "なにぬねの", "はひふへほばびぶべぼぱぴぷぺぽ", "まみむめも", "やゆよ", "らりるれろ", "わをん"];

    /// <summary>The prefecture and row that a view's argument names (<c>row-010006-8</c>), or null.</summary>
    public static (Area Prefecture, int Row)? Parse(Gazetteer gazetteer, string argument) =>
        argument.StartsWith(Prefix, StringComparison.Ordinal) && argument[Prefix.Length..].Split('-') is [var code, var number]
        && gazetteer.ById(code) is { Kind: AreaKind.Prefecture } prefecture && int.TryParse(number, out var row) && row >= 0 && row < Rows.Length
            ? (prefecture, row)
            : null;

    /// <summary>A button for each row that some municipality begins with.</summary>
    public static IEnumerable<Choice> Choices(Scene scene, Area prefecture) =>
        from row in Enumerable.Range(0, Rows.Length)
        where Of(scene, prefecture, row).Any()
        select new Choice(scene.Wording.Format("area.kana-row", "row", Readings.OfKana(scene.Wording, Rows[row][0])), $"?area:{Prefix}{prefecture.Id}-{row}");

    /// <summary>The municipalities of a prefecture whose reading begins in a row, in the order of the kana.</summary>
    public static IEnumerable<Area> Of(Scene scene, Area prefecture, int row) => scene.Snapshot.Gazetteer.All
        .Where(area => area is { Kind: AreaKind.Municipality, Inhabited: true } && area.Prefecture == prefecture && Rows[row].Contains(area.Kana[0], StringComparison.Ordinal))
        .OrderBy(area => area.Kana, StringComparer.Ordinal);
}
