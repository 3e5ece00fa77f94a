using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Normalising;

/// <summary>The telephone number of a cell that may hold more: labels, extensions, a second number, a fax.</summary>
/// <param name="areaCodes">Known area codes, as <see cref="DialPlan"/> takes them; a bare number under any other stays without hyphens.</param>
internal sealed partial class Phones(IReadOnlyList<string> areaCodes)
{
    private static readonly char[] Edges = [' ', '/', ',', '、', '・', '(', ')', ':', ';'];
    private readonly DialPlan plan = new(areaCodes);

    /// <summary>The first number that people answer, and in <paramref name="note"/> what stands around it (内線, a second number, a fax).</summary>
    public Cleaned Read(string cell, out string note)
    {
        note = "";
        var text = Plain(cell);
        var numbers = Number().Matches(text);
        if (numbers.Count == 0)
        {
            return Cells.IsBlank(cell) ? new("") : new("", "phone.none", StaffWords.Of("phone.none"));
        }

        Cleaned? refused = null;
        for (var index = 0; index < numbers.Count; index++)
        {
            var number = numbers[index];
            var label = text[(index == 0 ? 0 : numbers[index - 1].Index + numbers[index - 1].Length)..number.Index];
            var read = plan.Read(number.Value);
            if (IsFax(label, text[(number.Index + number.Length)..]))
            {
                refused ??= new("", "phone.fax", StaffWords.Of("phone.fax-only"));
            }
            else if (read.Value.Length == 0)
            {
                refused = read;
            }
            else if (!IsShort(read.Value) || (numbers.Count == 1 && !Extension().IsMatch(label)))
            {
                note = Note(text[..number.Index], text[(number.Index + number.Length)..]);
                return read;
            }
        }

        return refused ?? new("", "phone.extension", StaffWords.Of("phone.extension-only"));
    }

    /// <summary>The number of a column for fax machines, where a FAX label says nothing new.</summary>
    public Cleaned Fax(string cell) => Number().Match(Plain(cell)) is { Success: true } number ? plan.Read(number.Value)
        : Cells.IsBlank(cell) ? new("")
        : new("", "phone.none", StaffWords.Of("fax.none"));

    // A hyphen follows the bracket or not: (0984)37-0008, (011)-123-4567; the country's code stands for the zero: +81-11, +81(0)11.
    private static string Plain(string cell)
    {
        var width = Country().Replace(TextFolding.Width(cell).Replace('\n', ' ').Replace('\r', ' '), "0");
        var dashed = Bracketed().Replace(Dashes().Replace(width, "-"), "${area}-");
        return Spaced().Replace(dashed, "${area}-${local}-${last}").Trim();
    }

    private static bool IsShort(string number) => number[0] == '#' ? number.Length < 5 : DialPlan.IsShort(number);

    private static bool IsFax(string before, string after) =>
        FaxAfter().IsMatch(after) || (FaxBefore().IsMatch(before) && !PhoneToo().IsMatch(before + SharedAfter().Match(after).Value));

    private static string Note(string before, string after) => (Label().Replace(before, "") + after).Trim(Edges);

    [GeneratedRegex(@"(?<![0-9])(?:\+|00|010-?)81[- ]?(?:\(0\)|0)?[- ]?(?=[1-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Country();

    [GeneratedRegex("(?<=[0-9)])[" + Cells.Hyphens + "]+ ?(?=[0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\((?<area>0[0-9]{1,5})\) ?-?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<![0-9-])(?<area>0[0-9]{1,4})(?: ?\((?<local>[0-9]{1,4})\) ?|[-. ](?<local>[0-9]{1,4})[-. ])(?<last>[0-9]{3,4})(?![0-9-])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaced();

    [GeneratedRegex("#[0-9]{4}|[0-9][0-9-]{1,}[0-9]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("(?:fax|ファッ?クス|ｆａｘ|(?<![a-z])f)[^0-9]{0,6}$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FaxBefore();

    [GeneratedRegex(@"^ ?\((?:fax|ファッ?クス)(?:専用|番号)?\)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FaxAfter();

    [GeneratedRegex("^[^0-9]{0,4}(?:共通|兼用)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SharedAfter();

    [GeneratedRegex("電話|tel|共通|兼|(?<![a-z])t[/・&]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PhoneToo();

    [GeneratedRegex("内線?|ext", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Extension();

    [GeneratedRegex("(?:電話(?:番号)?|tel|☎|℡) ?[.:]? ?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();
}
