using SupportNavi.Core.OpenData;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Reading;

/// <summary>Reads the files of a source into drafts under the project's own field names.</summary>
internal static class SourceRows
{
    /// <summary>One draft for each row; faults for files that are missing, unreadable or lack a mapped column.</summary>
    /// <param name="source">What to read.</param>
    /// <param name="path">The file, or the folder that holds the source's files.</param>
    /// <param name="faults">Where faults go.</param>
    /// <exception cref="ImportException">A file is not there.</exception>
    public static IReadOnlyList<Draft> Read(Source source, string path, ICollection<Fault> faults)
    {
        var drafts = new List<Draft>();
        foreach (var file in source.Files)
        {
            var full = Directory.Exists(path) ? Path.Combine(path, file.Name) : path;
            if (Load(full, file.Name, faults) is not { } table || ColumnMap.Create(source, table, faults) is not { } columns)
            {
                continue;
            }

            foreach (var row in table.Rows)
            {
                var draft = columns.Map(row);
                draft["code"] = file.Code;
                drafts.Add(draft);
            }
        }

        return drafts;
    }

    /// <summary>The table in a CSV file of any supported encoding, or null with a fault.</summary>
    /// <exception cref="ImportException">The file is not there.</exception>
    public static Table? Load(string path, string name, ICollection<Fault> faults)
    {
        if (!File.Exists(path))
        {
            throw new ImportException($"{name}: the file is not there; name it, or the folder that holds it, with --file");
        }

        if (InputText.Decode(File.ReadAllBytes(path)) is { } text)
        {
            using var reader = new StringReader(text);
            return CsvTable.Parse(reader, name, faults);
        }

        faults.Add(new(name, 0, "the file is neither UTF-8 nor Shift_JIS"));
        return null;
    }
}
