using SupportNavi.Core.Areas;

namespace SupportNavi.Core.Conversation;

/// <summary>The rows of the kana table as buttons: everyone knows how the name of their town begins, few know its 振興局.</summary>
internal static class KanaChoices
{
    private const string Prefix = "row-";

    /// <summary>The prefecture and row that a view's argument names (<c>row-010006-8</c>), or null.</summary>
    public static (Area Prefecture, int Row)? Parse(Gazetteer gazetteer, string argument) =>
        argument.StartsWith(Prefix, StringComparison.Ordinal) && argument[Prefix.Length..].Split('-') is [var code, var number]
        && gazetteer.ById(code) is { Kind: AreaKind.Prefecture } prefecture && int.TryParse(number, out var row) && row >= 0 && row < KanaRows.Count
            ? (prefecture, row)
            : null;

    /// <summary>A button for each row that some municipality begins with.</summary>
    public static IEnumerable<Choice> Of(Scene scene, Area prefecture) =>
        from row in Enumerable.Range(0, KanaRows.Count)
        where !scene.Snapshot.Gazetteer.KanaRows.Of(prefecture, row).IsEmpty
        select new Choice(scene.Wording.Format("area.kana-row", "row", Readings.OfKana(scene.Wording, KanaRows.Name(row))), $"?area:{Prefix}{prefecture.Id}-{row}");
}
