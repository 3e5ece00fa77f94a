using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Reading;

/// <summary>Tells what a row is, from the table's header and the shape of its first rows.</summary>
internal sealed partial class RowKinds
{
    /// <summary>Where rows usually fill fewer cells, one filled cell is no sign of a heading.</summary>
    private const int FewestForSections = 3;

    private const int LongestSection = 40;

    private static readonly FrozenSet<string> Trials =
        new[] { "テスト", "テストデータ", "test", "testdata", "サンプル", "サンプルデータ", "sample", "ダミー", "ダミーデータ", "dummy" }.Select(TextFolding.Key).ToFrozenSet(StringComparer.Ordinal);

    private readonly string[][] header;
    private readonly int[] names;
    private readonly int usual;

    /// <param name="names">The columns' names.</param>
    /// <param name="header">The header rows as they are in the file.</param>
    /// <param name="first">The first rows after the header.</param>
    public RowKinds(ImmutableArray<string> names, IEnumerable<RawRow> header, IEnumerable<RawRow> first)
    {
        this.header = [.. header.Select(row => row.Cells.Select(TextFolding.Key).ToArray())];
        this.names = [.. Enumerable.Range(0, names.Length).Where(column => HeaderWords.IsName(names[column]))];
        if (this.names.Length == 0 && names.Length > 0)
        {
            this.names = [0];
        }

        var filled = first.Select(HeaderFinder.Filled).Where(count => count > 0).Order().ToArray();
        usual = filled.Length == 0 ? 0 : filled[filled.Length / 2];
    }

    /// <summary>What the row is.</summary>
    public RowKind Of(string[] cells)
    {
        var filled = cells.Where(CellText.IsFilled).ToArray();
        return filled switch
        {
            [] => RowKind.Blank,
            _ when IsHeader(cells, filled.Length) => RowKind.Header,
            _ when IsRemark(cells, filled) => RowKind.Remark,
            _ when IsTotal(filled) => RowKind.Total,
            _ when IsTest(cells) => RowKind.Test,
            [var only] when usual >= FewestForSections && only.Any(char.IsLetter) => Single(only),
            _ => RowKind.Data,
        };
    }

    private static RowKind Single(string text)
    {
        text = text.Trim();
        return text.Length > LongestSection || text.Contains('。', StringComparison.Ordinal) ? RowKind.Remark
            : HeaderWords.IsLabel(text) ? RowKind.Section
            : RowKind.Data;
    }

    private static bool IsTotal(string[] filled)
    {
        var first = TextFolding.Width(filled[0]).Replace(" ", "", StringComparison.Ordinal).Trim();
        var others = filled.AsSpan(1);
        foreach (var other in others)
        {
            if (!Number().IsMatch(TextFolding.Width(other).Trim()))
            {
                return false;
            }
        }

        return Sum().IsMatch(first) || (others.Length > 0 && first.Length <= LongestSection && SumOf().IsMatch(first));
    }

    private bool IsHeader(string[] cells, int filled)
    {
        if (filled < 2)
        {
            return false;
        }

        foreach (var row in header)
        {
            var same = 0;
            for (var column = 0; column < cells.Length && column < row.Length; column++)
            {
                same += row[column].Length > 0 && TextFolding.Key(cells[column]) == row[column] ? 1 : 0;
            }

            if (same >= 2 && same * 5 >= filled * 4)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRemark(string[] cells, string[] filled)
    {
        if (filled.Length > 2 || filled.Length >= Math.Max(usual, 2))
        {
            return false;
        }

        var text = Array.Find(cells, cell => !string.IsNullOrWhiteSpace(cell))!.TrimStart();
        return text[0] is '※' or '＊' or '*' || Remark().IsMatch(text);
    }

    private bool IsTest(string[] cells)
    {
        foreach (var column in names)
        {
            if (column < cells.Length && Trials.Contains(TextFolding.Key(cells[column]).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^[(\[【]?注(意|記|釈)?[\]】)0-9０-９）:：.．、 　]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^[(\[【]?(合計|小計|総計|総合計|累計|計)[)\]】:]?(\(.{1,20}\))?(\d[\d,]*(件|人|名|か所|ヶ所|カ所|箇所|施設|団体|事業所)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sum();

    [GeneratedRegex("(合計|小計|総計)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SumOf();

    [GeneratedRegex(@"^[-+△▲]?\d[\d,]*(\.\d+)?\s*(件|人|名|か所|ヶ所|カ所|箇所|施設|団体|事業所|円|%)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
