using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SupportNavi.Import.Reading;

/// <summary>Makes one name for each column from its header rows.</summary>
internal sealed partial class HeaderNames(IReadOnlyList<RawRow> header, IReadOnlyList<MergedCells> merged, ICollection<string> notes)
{
    /// <summary>The names: joined from above, never empty, never repeated, of bearable length.</summary>
    /// <param name="width">How many columns the table has.</param>
    public ImmutableArray<string> Of(int width)
    {
        var names = ImmutableArray.CreateBuilder<string>(width);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < width; column++)
        {
            var name = Short(Joined(column));
            name = name.Length == 0 ? $"列{column + 1}" : name;
            var unique = name;
            for (var number = 2; !taken.Add(unique); number++)
            {
                unique = $"{name}（{number}）";
            }

            names.Add(unique);
        }

        return names.MoveToImmutable();
    }

    /// <summary>On one line, without the spaces around it.</summary>
    public static string OneLine(string text) => Spaces().Replace(BreakInWord().Replace(text.Trim(), ""), " ");

    private string Joined(int column)
    {
        var parts = new List<string>();
        for (var row = 0; row < header.Count; row++)
        {
            var part = OneLine(Cell(row, column));
            part = part.Length == 0 ? OneLine(Group(row, column)) : part;
            if (part.Length > 0 && (parts.Count == 0 || parts[^1] != part))
            {
                parts.Add(part);
            }
        }

        var name = string.Join(' ', parts);
        return column == 0 ? WithoutLostMark(name) : name;
    }

    private string Cell(int row, int column) => column < header[row].Cells.Length ? header[row].Cells[column] : "";

    /// <summary>The word of the group to the left: where cells are merged as the file says, else where a name stands below.</summary>
    private string Group(int row, int column)
    {
        var line = header[row].Line;
        if (merged.Any(range => range.FirstLine <= header[^1].Line && range.LastLine >= header[0].Line))
        {
            var range = merged.FirstOrDefault(range => range.FirstLine <= line && range.LastLine >= line && range.FirstColumn < column && range.LastColumn >= column);
            return range.LastColumn > 0 ? Cell(row, range.FirstColumn) : "";
        }

        var named = Enumerable.Range(row + 1, header.Count - row - 1).Any(below => Cell(below, column).Trim().Length > 0);
        for (var left = column - 1; named && left >= 0; left--)
        {
            if (Cell(row, left).Trim().Length > 0)
            {
                return Cell(row, left);
            }
        }

        return "";
    }

    /// <summary>A byte order mark that a tool could not write is a question mark now.</summary>
    private string WithoutLostMark(string name)
    {
        if (name is not ['?', > '\u3000', ..])
        {
            return name;
        }

        notes.Add("先頭の見出しの「?」（失われたBOM）を取り除いた");
        return name[1..];
    }

    private string Short(string name)
    {
        if (name.Length <= Limits.HeaderCharacters)
        {
            return name;
        }

        var end = char.IsHighSurrogate(name[Limits.HeaderCharacters - 1]) ? Limits.HeaderCharacters - 1 : Limits.HeaderCharacters;
        notes.Add($"長い見出し（{name.Length}字）を{end}字に縮めた: {name[..end]}");
        return name[..end];
    }

    [GeneratedRegex(@"(?<=[^\x00-\x7F])\s*\n\s*(?=[^\x00-\x7F])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BreakInWord();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
