using System.Security.Cryptography;
using System.Text;

namespace SupportNavi.Core.OpenData;

/// <summary>The tables of a checked data folder in one binary file, so that a start need not parse and check them again.</summary>
public static class SnapshotFile
{
    private const string Magic = "SupportNavi snapshot 1";
    private const int MaxCells = 100_000_000;

    /// <summary>Writes through a temporary file; a crash leaves the earlier snapshot.</summary>
    public static void Write(string path, string checksum, IReadOnlyDictionary<string, Table> tables)
    {
        var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(tables.Count);
            foreach (var (file, table) in tables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                WriteTable(writer, file, table);
            }
        }

        var temporary = path + ".tmp";
        using (var writer = new BinaryWriter(File.Create(temporary), Encoding.UTF8))
        {
            writer.Write(Magic);
            writer.Write(checksum);
            writer.Write(SHA256.HashData(body.GetBuffer().AsSpan(0, (int)body.Length)));
            body.WriteTo(writer.BaseStream);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>The tables, or null when there is no snapshot of this checksum or it is damaged; it is then built again.</summary>
    public static IReadOnlyDictionary<string, Table>? Read(string path, string checksum)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var bytes = File.ReadAllBytes(path);
            using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            if (reader.ReadString() != Magic || reader.ReadString() != checksum)
            {
                return null;
            }

            var hash = reader.ReadBytes(SHA256.HashSizeInBytes);
            var body = bytes.AsSpan((int)reader.BaseStream.Position);
            return SHA256.HashData(body).AsSpan().SequenceEqual(hash) ? ReadTables(reader) : null;
        }
        catch (Exception exception) when (exception is IOException or FormatException)
        {
            return null;
        }
    }

    private static Dictionary<string, Table> ReadTables(BinaryReader reader)
    {
        var tables = new Dictionary<string, Table>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var table = ReadTable(reader);
            tables[table.File] = table;
        }

        return tables;
    }

    private static void WriteTable(BinaryWriter writer, string file, Table table)
    {
        writer.Write(file);
        writer.Write(table.Header.Length);
        foreach (var column in table.Header)
        {
            writer.Write(column);
        }

        writer.Write(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            writer.Write(row.Line);
            foreach (var cell in row.Cells)
            {
                writer.Write(cell);
            }
        }
    }

    private static Table ReadTable(BinaryReader reader)
    {
        var file = reader.ReadString();
        var header = new string[Bounded(reader.ReadInt32())];
        for (var column = 0; column < header.Length; column++)
        {
            header[column] = reader.ReadString();
        }

        var rows = new TableRow[Bounded(reader.ReadInt32())];
        for (var row = 0; row < rows.Length; row++)
        {
            var line = reader.ReadInt32();
            var cells = new string[header.Length];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = reader.ReadString();
            }

            rows[row] = new(line, cells);
        }

        return new(file, [.. header], [.. rows]);
    }

    private static int Bounded(int count) => count is >= 0 and < MaxCells ? count : throw new FormatException("The snapshot is damaged.");
}
