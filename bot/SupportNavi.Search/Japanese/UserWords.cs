using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Search.Japanese;

/// <summary>Reads <c>guide/words.csv</c> (surface, segments, readings, notation, note).</summary>
public static class UserWords
{
    private static readonly string[] Columns = ["surface", "segments", "readings", "notation", "note"];

    /// <summary>The words without fault, in file order; every fault of every row is added.</summary>
    public static ImmutableArray<UserWord> Read(Table? table, ICollection<Fault> faults)
    {
        var words = ImmutableArray.CreateBuilder<UserWord>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table is null ? [] : new TableReader(table, Columns, faults).Rows)
        {
            if (Word(row) is { } word)
            {
                if (lines.TryAdd(word.Surface, row.Line))
                {
                    words.Add(word);
                }
                else
                {
                    row.Fault($"\"{word.Surface}\" is already in line {lines[word.Surface]}; keep one of the two");
                }
            }
        }

        return words.DrainToImmutable();
    }

    private static UserWord? Word(TableReader.Row row)
    {
        var surface = row.Raw("surface");
        string[] segments = row["segments"].Length == 0 ? [surface] : row["segments"].Split('|');
        var readings = row["readings"].Split('|');
        string[] notations = row["notation"].Length == 0 ? [.. segments.Select(_ => "")] : row["notation"].Split('|');
        string?[] problems =
        [
            SurfaceProblem(surface),
            surface.Length == 0 || (string.Concat(segments) == surface && !segments.Contains("")) ? null : $"the segments do not join to \"{surface}\"",
            readings.Length == segments.Length ? null : $"there are {segments.Length} segments but {readings.Length} readings; give one for each, separated by |",
            notations.Length == segments.Length ? null : $"there are {segments.Length} segments but {notations.Length} notations; give one for each, separated by |, or none",
            notations.All(IsOneWord) ? null : "the notation holds a space or a control character",
            .. readings.Where(reading => !IsKana(reading)).Select(reading => $"the reading \"{reading}\" is not kana"),
        ];
        foreach (var problem in problems.OfType<string>())
        {
            row.Fault(problem);
        }

        return problems.All(problem => problem is null) ? new(surface, [.. segments.Select((segment, index) => new UserPiece(segment, Katakana(readings[index]), notations[index]))]) : null;
    }

    private static string? SurfaceProblem(string surface) => surface switch
    {
        "" => "surface is empty",
        _ when !IsOneWord(surface) => "the surface holds a space or a control character",
        _ when surface.Length > Lexicon.MaxFormLength => $"the surface is longer than {Lexicon.MaxFormLength} characters",
        _ when TextFolding.Width(surface) is var folded && folded != surface => $"text is folded before it is looked up; write \"{folded}\"",
        _ => null,
    };

    private static bool IsOneWord(string text) => !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || char.IsSurrogate(character));

    private static bool IsKana(string text) => text.Length > 0 && text.All(character => character is >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ヶ' or 'ー');

    internal static string Katakana(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var index = 0; index < source.Length; index++)
        {
            target[index] = source[index] is >= 'ぁ' and <= 'ゖ' ? (char)(source[index] + 0x60) : source[index];
        }
    });
}
