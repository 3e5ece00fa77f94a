using SupportNavi.Core.Guide.Lint;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Routing;

namespace SupportNavi.Testing;

/// <summary>
/// The shipped tables with faults planted in memory. A row is named by its leading cells: <c>money/unsure</c> in answers.csv, <c>dv</c> in goals.csv.
/// </summary>
public sealed class Planted
{
    public const string Questions = "guide/questions.csv";
    public const string Answers = "guide/answers.csv";
    public const string Goals = "guide/goals.csv";
    public const string Needs = "guide/needs.csv";
    public const string Crisis = "guide/crisis.csv";
    public const string National = "national/organizations.csv";
    public const string Hokkaido = "hokkaido/organizations.csv";

    private readonly Dictionary<string, Table> tables = new(ShippedData.Tables, StringComparer.Ordinal);

    /// <summary>The wording file of a language.</summary>
    public static string Wording(string language) => $"guide/wording/{language}.csv";

    /// <summary>The tables as they are now.</summary>
    public IReadOnlyDictionary<string, Table> Tables => tables;

    /// <summary>What <c>supportnavi check</c> would print, by file and line.</summary>
    public IReadOnlyList<string> Faults()
    {
        var faults = new List<Fault>();
        DataLint.Check(DataSet.Read(tables, new FreeTextBuilder(null, "").Create, faults), tables, faults);
        return [.. faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).Select(fault => fault.ToString())];
    }

    /// <summary>The snapshot these tables make.</summary>
    public Snapshot Read() => DataSet.Read(tables, new FreeTextBuilder(null, "").Create, []);

    /// <summary>The place of a row as a fault names it.</summary>
    public string At(string file, string key) => $"{file}:{tables[file].Rows[Find(file, key)].Line}";

    /// <summary>Changes a cell.</summary>
    public Planted Set(string file, string key, string column, string value)
    {
        var table = tables[file];
        var index = Find(file, key);
        tables[file] = table with { Rows = table.Rows.SetItem(index, With(table, table.Rows[index], column, value)) };
        return this;
    }

    /// <summary>Adds a row at the end, by its leading cells.</summary>
    public Planted Add(string file, params string[] cells)
    {
        var table = tables[file];
        var row = new TableRow(table.Rows[^1].Line + 1, [.. cells, .. Enumerable.Repeat("", table.Header.Length - cells.Length)]);
        tables[file] = table with { Rows = table.Rows.Add(row) };
        return this;
    }

    /// <summary>Adds a copy of a row at the end with one cell changed.</summary>
    public Planted Copy(string file, string key, string column, string value)
    {
        var table = tables[file];
        var copy = With(table, table.Rows[Find(file, key)], column, value) with { Line = table.Rows[^1].Line + 1 };
        tables[file] = table with { Rows = table.Rows.Add(copy) };
        return this;
    }

    /// <summary>Adds a file with the header of another one and a copy of one of its rows.</summary>
    public Planted CopyFile(string file, string key, string newFile)
    {
        tables[newFile] = tables[file] with { File = newFile, Rows = [tables[file].Rows[Find(file, key)] with { Line = 2 }] };
        return this;
    }

    /// <summary>Removes a row.</summary>
    public Planted Remove(string file, string key)
    {
        tables[file] = tables[file] with { Rows = tables[file].Rows.RemoveAt(Find(file, key)) };
        return this;
    }

    /// <summary>Removes every row.</summary>
    public Planted Empty(string file)
    {
        tables[file] = tables[file] with { Rows = [] };
        return this;
    }

    /// <summary>Adds a text to every language that has its own file for guide texts.</summary>
    public Planted Translate(string key, string text)
    {
        foreach (var wording in ShippedData.Snapshot.Wordings.All.Skip(1))
        {
            Add(Wording(wording.Language), key, text);
        }

        return this;
    }

    private static TableRow With(Table table, TableRow row, string column, string value)
    {
        var index = table.Header.IndexOf(column);
        return row with { Cells = [.. row.Cells[..index], value, .. row.Cells[(index + 1)..]] };
    }

    private int Find(string file, string key)
    {
        var leading = key.Split('/');
        var rows = tables[file].Rows;
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index].Cells.AsSpan(0, leading.Length).SequenceEqual(leading))
            {
                return index;
            }
        }

        throw new InvalidOperationException($"{file} has no row {key}.");
    }
}
