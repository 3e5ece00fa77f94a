namespace SupportNavi.Core.OpenData;

/// <summary>Reads a table's rows by column name and collects faults with their places.</summary>
public sealed class TableReader
{
    private readonly Table table;
    private readonly ICollection<Fault> faults;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    /// <param name="table">The rows to read.</param>
    /// <param name="required">Columns that must be there; a missing one is a fault and reads as empty.</param>
    /// <param name="faults">Where faults go.</param>
    public TableReader(Table table, IEnumerable<string> required, ICollection<Fault> faults)
    {
        this.table = table;
        this.faults = faults;
        for (var column = 0; column < table.Header.Length; column++)
        {
            columns.TryAdd(table.Header[column], column);
        }

        foreach (var name in required.Where(name => !columns.ContainsKey(name)))
        {
            faults.Add(new(table.File, 1, $"column \"{name}\" is missing"));
        }
    }

    /// <summary>The rows in file order.</summary>
    public IEnumerable<Row> Rows => table.Rows.Select(row => new Row(this, row));

    /// <summary>One row; cells come trimmed, an unknown column reads as empty.</summary>
    public readonly struct Row(TableReader reader, TableRow row)
    {
        /// <summary>1-based line the row starts on.</summary>
        public int Line => row.Line;

        /// <summary>The trimmed cell, "" when empty.</summary>
        public string this[string column] =>
            reader.columns.TryGetValue(column, out var index) ? row.Cells[index].Trim() : "";

        /// <summary>The cell as written, spaces at its ends included.</summary>
        public string Raw(string column) => reader.columns.TryGetValue(column, out var index) ? row.Cells[index] : "";

        /// <summary>The cell's values, split at <c>|</c>.</summary>
        public string[] List(string column) =>
            this[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        /// <summary>The cell; a fault when it is empty.</summary>
        public string Required(string column)
        {
            var value = this[column];
            if (value.Length == 0)
            {
                Fault($"{column} is empty");
            }

            return value;
        }

        /// <summary>True for <c>yes</c>, false for an empty cell or <c>no</c>, a fault for anything else.</summary>
        public bool Flag(string column)
        {
            var value = this[column];
            if (value is not ("" or "yes" or "no"))
            {
                Fault($"{column} is \"{value}\"; write yes or leave it empty");
            }

            return value == "yes";
        }

        /// <summary>Adds a fault at this row.</summary>
        public void Fault(string message) => reader.faults.Add(new(reader.table.File, row.Line, message));
    }
}
