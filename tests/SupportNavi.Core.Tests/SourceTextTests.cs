using System.Text.RegularExpressions;
using SupportNavi.Testing;

namespace SupportNavi.Core;

/// <summary>What residents read stands in data/guide, never in code.</summary>
public sealed class SourceTextTests
{
    /// <summary>Tables of kana, suffixes, forms and single words to compare with: nobody reads them.</summary>
    private static readonly string[] Tables = ["AreaNames.cs", "FieldWords.cs", "HeaderWords.cs", "KanaRows.cs", "LegalForms.cs", "LetterForms.cs", "NameKeys.cs", "NaviColumns.cs", "PlaceWords.cs", "RequestWords.cs", "Romaji.cs", "RomajiReading.cs", "Vowels.cs"];

    public static TheoryData<string> Sources => [.. Repository.Sources
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Where(file => !Tables.Contains(Path.GetFileName(file)))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sources))]
    public void No_string_in_code_holds_a_japanese_sentence(string file)
    {
        var code = File.ReadLines(Path.Combine(Repository.Root, file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

        Assert.DoesNotContain(code, line => Regex.IsMatch(line, "\"[^\"]*[\u3041-\u3096]{4,}"));
    }
}
