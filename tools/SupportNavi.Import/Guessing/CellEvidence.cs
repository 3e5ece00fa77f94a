using System.Globalization;
using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;
using SupportNavi.Import.Normalising;

namespace SupportNavi.Import.Guessing;

/// <summary>What the cells of a column say: the share of them that looks like each field.</summary>
/// <param name="gazetteer">Knows names and codes of places.</param>
/// <param name="phones">Reads telephone numbers.</param>
internal sealed partial class CellEvidence(Gazetteer gazetteer, Phones phones)
{
    private readonly HashSet<string> places = [.. gazetteer.All.Where(area => area.Kind is AreaKind.Municipality or AreaKind.Ward).SelectMany(area => new[] { area.Name, area.FullName })];
    private readonly string[] prefectures = [.. gazetteer.All.Where(area => area.Kind == AreaKind.Prefecture).Select(area => area.Name)];

    /// <summary>Fields with how well the filled cells fit, from 0 to 1; only what fits a third of them.</summary>
    /// <param name="cells">Filled cells.</param>
    public IReadOnlyDictionary<string, double> Of(IReadOnlyList<string> cells)
    {
        if (cells.Count == 0)
        {
            return new Dictionary<string, double>(StringComparer.Ordinal);
        }

        var distinct = (double)cells.Distinct(StringComparer.Ordinal).Count() / cells.Count;
        (string Field, double Share)[] shares =
        [
            ("phone", Share(cells, cell => phones.Read(cell, out _).Value.Length > 3 || Local().IsMatch(cell))),
            ("postal_code", Share(cells, cell => Postal().IsMatch(cell))),
            ("url", Share(cells, cell => cell.StartsWith("http", StringComparison.Ordinal))),
            ("email", Share(cells, cell => WebAddresses.Email(cell).Value.Length > 0)),
            ("latitude", Share(cells, cell => IsBetween(cell, 20, 46))),
            ("longitude", Share(cells, cell => IsBetween(cell, 122, 154))),
            ("prefecture_name", Share(cells, cell => Array.IndexOf(prefectures, cell.Trim()) >= 0)),
            ("place_name", Share(cells, cell => places.Contains(cell.Trim()))),
            ("area_code", Share(cells, IsAreaCode)),
            ("address", Share(cells, IsAddress)),
            ("name_kana", Share(cells, cell => Kana().IsMatch(cell)) * distinct),
            ("name", Share(cells, IsName) * distinct),
            ("hours_text", Share(cells, cell => Hours().IsMatch(cell))),
            ("closed_text", Share(cells, cell => Days().IsMatch(cell))),
        ];
        return shares.Where(pair => pair.Share > 1 / 3.0).ToDictionary(pair => pair.Field, pair => pair.Share, StringComparer.Ordinal);
    }

    /// <summary>Whether nearly every cell is a number, as in a table of statistics.</summary>
    public static bool AreNumbers(IReadOnlyList<string> cells) => cells.Count > 0 && Share(cells, cell => Number().IsMatch(cell.Trim())) > 0.8;

    private static double Share(IReadOnlyList<string> cells, Predicate<string> fits) => (double)cells.Count(cell => fits(TextFolding.Width(cell).Trim())) / cells.Count;

    private bool IsAreaCode(string cell) => cell.Length is 5 or 6 && cell.All(char.IsAsciiDigit) && (gazetteer.ById(cell) is not null || (AreaCode.FromFiveDigits(cell) is { } six && gazetteer.ById(six) is not null));

    private bool IsAddress(string cell) =>
        cell.Length > 3 && Block().IsMatch(cell) && !Phone().IsMatch(cell) && (Array.Exists(prefectures, name => cell.StartsWith(name, StringComparison.Ordinal)) || Town().IsMatch(cell));

    private static bool IsBetween(string cell, double least, double most) =>
        cell.Contains('.') && double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most;

    private static bool IsName(string cell) => cell.Length is > 1 and < 60 && Organisation().IsMatch(cell) && !Phone().IsMatch(cell) && !cell.StartsWith("http", StringComparison.Ordinal);

    [GeneratedRegex("^〒? ?[0-9]{3}-?[0-9]{4}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Postal();

    [GeneratedRegex("[0-9一二三四五六七八九十]+(丁目|番|-|の|号|条|線|地)|[0-9]+$|字", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex("^.{0,12}?[都道府県市区町村郡]|[町字]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Town();

    [GeneratedRegex("^[ァ-ヶｦ-ﾟー・ 　ぁ-ゖ()（）0-9A-Za-zＡ-Ｚａ-ｚ.-]{2,}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kana();

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Organisation();

    [GeneratedRegex(@"^\(?0[0-9()-]{8,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phone();

    /// <summary>A number as it is dialled within its town.</summary>
    [GeneratedRegex("^[1-9][0-9]{1,3}-[0-9]{4}$|0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Local();

    [GeneratedRegex("[0-9]{1,2}(:[0-9]{2}|時).*[~〜～\\-－から].*[0-9]{1,2}(:[0-9]{2}|時)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hours();

    [GeneratedRegex("[日月火水木金土]曜|[日月火水木金土]・|祝|年末|無休|なし", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Days();

    [GeneratedRegex(@"^[-+]?[0-9][0-9,]*(\.[0-9]+)?%?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
