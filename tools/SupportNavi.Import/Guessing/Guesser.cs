using System.Collections.Immutable;
using SupportNavi.Core.OpenData;
using SupportNavi.Import.Normalising;
using SupportNavi.Import.Publishing;
using SupportNavi.Import.Reading;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Guessing;

/// <summary>Proposes which column of an unknown list is which field, from its headers and its cells.</summary>
public static class Guesser
{
    /// <summary>So many rows are looked at; the rest are counted.</summary>
    private const int Looked = 300;

    private const int Shown = 10;

    /// <summary>Below this a column is not proposed.</summary>
    private const double Least = 0.4;

    private static readonly string[] WaysToFind = ["address", "phone", "url", "email", "place_name", "area_code"];

    /// <summary>Writes a proposal for each table of a file, each a YAML document that becomes a source of <c>data/sources</c> with little work.</summary>
    /// <param name="path">The file.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="output">Gets YAML, with what is only told as comments.</param>
    /// <exception cref="ImportException">The file or the areas cannot be read.</exception>
    public static void Print(string path, string data, TextWriter output)
    {
        var guesses = Of(path, data);
        for (var table = 0; table < guesses.Count; table++)
        {
            output.Write(table > 0 ? "---\n" : "");
            GuessText.Write(guesses[table], output);
        }
    }

    internal static IReadOnlyList<MappingGuess> Of(string path, string data)
    {
        if (!File.Exists(path))
        {
            throw new ImportException($"{path}: the file is not there");
        }

        var faults = new List<Fault>();
        var gazetteer = StoredData.Gazetteer(file => Path.Combine(data, file), faults);
        if (faults.Count > 0)
        {
            throw new ImportException($"{faults[0]}");
        }

        var evidence = new CellEvidence(gazetteer, new Phones(new SourceFolder(Path.Combine(data, "sources")).AreaCodes()));
        var guesses = new List<MappingGuess>();
        foreach (var sheet in SheetFile.Open(path, new()))
        {
            using (sheet)
            {
                guesses.Add(Of(sheet, evidence));
            }
        }

        return guesses;
    }

    private static MappingGuess Of(ISheet sheet, CellEvidence evidence)
    {
        var (rows, count) = Sample(sheet);
        var columns = sheet.Header.Select((_, column) => rows.Select(row => row[column].Trim()).Where(cell => cell.Length > 0 && cell is not ("-" or "―" or "ー" or "−")).ToList()).ToList();
        var all = columns.SelectMany((cells, column) => Candidates(sheet.Header[column], cells, evidence).Select(pair => (pair.Field, Column: column, pair.Confidence)))
            .Where(candidate => candidate.Confidence >= Least)
            .OrderByDescending(candidate => candidate.Confidence).ThenBy(candidate => candidate.Column).ToList();
        var chosen = new List<(string Field, int Column, double Confidence)>();
        foreach (var candidate in all)
        {
            if (!chosen.Exists(other => other.Field == candidate.Field || other.Column == candidate.Column))
            {
                chosen.Add(candidate);
            }
        }

        var isFigures = columns.Count(CellEvidence.AreNumbers) * 2 > columns.Count(cells => cells.Count > 0);
        var isList = chosen.Exists(pair => pair is { Field: "name", Confidence: >= 0.5 })
            && chosen.Exists(pair => Array.IndexOf(WaysToFind, pair.Field) >= 0 && pair.Confidence >= 0.5 && (!isFigures || pair.Field is "phone" or "address" or "url"));
        return new(
            sheet.File, sheet.Name, isList,
            [.. chosen.Select(pair => new GuessedColumn(pair.Field, sheet.Header[pair.Column], Math.Round(pair.Confidence, 2)))],
            [.. sheet.Header.Where((_, column) => !chosen.Exists(pair => pair.Column == column))],
            [.. rows.Take(Shown).Select(row => chosen.OrderBy(pair => pair.Column).Select(pair => (pair.Field, row[pair.Column])).ToImmutableArray())],
            count, sheet.Notes);
    }

    private static (List<string[]> Rows, int Count) Sample(ISheet sheet)
    {
        var (rows, count) = (new List<string[]>(), 0);
        foreach (var row in sheet.Rows.Where(row => row.Kind == RowKind.Data))
        {
            count++;
            if (rows.Count < Looked)
            {
                rows.Add(row.Cells);
            }
        }

        return (rows, count);
    }

    /// <summary>Header and cells are two witnesses: where they agree it is nearly sure; cells that contradict their header take most of it away.</summary>
    private static IEnumerable<(string Field, double Confidence)> Candidates(string header, List<string> cells, CellEvidence evidence)
    {
        var seen = evidence.Of(cells);
        var named = FieldWords.Of(header).ToDictionary(pair => pair.Field, pair => pair.Weight, StringComparer.Ordinal);
        foreach (var field in named.Keys.Union(seen.Keys))
        {
            var word = named.GetValueOrDefault(field);
            var share = seen.GetValueOrDefault(field);
            var contradicts = cells.Count > 4 && share == 0 && field is "phone" or "address" or "url" or "email" or "latitude" or "longitude" or "postal_code" or "hours_text" or "closed_text";
            yield return (field, contradicts ? word * 0.3 : 1 - ((1 - word) * (1 - (share * Trust(field)))));
        }
    }

    /// <summary>How far the cells alone prove a field: a telephone number is one, a word may be anything.</summary>
    private static double Trust(string field) => field switch
    {
        "name" => 0.3,
        "name_kana" => 0.45,
        "hours_text" or "closed_text" => 0.4,
        "phone" or "fax" => 0.75,
        "latitude" or "longitude" => 0.7,
        _ => 0.85,
    };
}
