using SupportNavi.Core.OpenData;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Normalising;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Reading;

/// <summary>Reads the files of a source into drafts under the project's own field names, one for each row that follows a header.</summary>
internal static class SourceRows
{
    /// <summary>The rows as they are read; a row that is no organisation has its outcome already.</summary>
    /// <param name="source">What to read.</param>
    /// <param name="path">The file, or the folder that holds the source's files.</param>
    /// <param name="faults">Gets one for each mapped column that a file lacks.</param>
    /// <exception cref="ImportException">A file is not there or cannot be read.</exception>
    public static IEnumerable<Draft> Read(Source source, string path, ICollection<Fault> faults)
    {
        foreach (var (file, full) in Files(source, path))
        {
            var parents = new ChildRows(source.Child);
            foreach (var row in Rows(source, file, full, faults))
            {
                parents.Add(row);
                yield return row;
            }

            foreach (var row in parents.Of(source, full))
            {
                row["code"] = file.Code;
                yield return row;
            }
        }
    }

    /// <summary>The first table of a file; the caller's to dispose.</summary>
    /// <exception cref="ImportException">The file is not there, cannot be read, or has no table.</exception>
    public static ISheet Open(string path, ReadOptions options)
    {
        var name = Path.GetFileName(path);
        var sheets = File.Exists(path) ? SheetFile.Open(path, options) : throw new ImportException($"{name}: the file is not there; name it, or the folder that holds it, with --file");
        foreach (var other in sheets.Skip(1))
        {
            other.Dispose();
        }

        return sheets.Count > 0 ? sheets[0] : throw new ImportException($"{name}: there is no table in it; see that it is the list that the source means");
    }

    /// <summary>Why a row that is no organisation is left out; "" for one that is.</summary>
    public static string WhyNot(RowKind kind) => kind switch
    {
        RowKind.Data => "",
        RowKind.Blank => "空の行",
        RowKind.Section => "見出しの行",
        RowKind.Total => "合計の行",
        RowKind.Header => "項目名のくり返し",
        RowKind.Remark => "注の行",
        _ => StaffWords.Of("row.test"),
    };

    private static IEnumerable<Draft> Rows(Source source, SourceFile file, string full, ICollection<Fault> faults)
    {
        using var sheet = Open(full, new(file.Sheet.Length > 0 ? file.Sheet : null, file.HeaderRows > 0 ? file.HeaderRows : null, file.Encoding.Length > 0 ? file.Encoding : null));
        if (ColumnMap.Create(source, sheet, faults) is not { } columns)
        {
            yield break;
        }

        var ditto = new Ditto();
        foreach (var row in sheet.Rows)
        {
            var draft = columns.Map(row);
            Fill(draft, source.Ditto, row.Kind, ditto);
            (draft["code"], draft["file_name"], draft["section"]) = (file.Code, Path.GetFileNameWithoutExtension(full), row.Section);
            if (WhyNot(row.Kind) is { Length: > 0 } reason)
            {
                draft["name"] = draft["name"].Length > 0 ? draft["name"] : string.Concat(row.Cells);
                draft.End(OutcomeKind.OutOfScope, reason);
            }

            yield return draft;
        }
    }

    private static void Fill(Draft draft, List<string> fields, RowKind kind, Ditto ditto)
    {
        if (kind is RowKind.Section or RowKind.Total or RowKind.Header)
        {
            ditto.StartSection();
        }
        else if (kind == RowKind.Data)
        {
            fields.ForEach(field => draft.Put(field, ditto.Fill(field, draft[field])));
        }
    }

    private static IEnumerable<(SourceFile File, string Full)> Files(Source source, string path)
    {
        if (!Directory.Exists(path))
        {
            return [(Named(source, path), path)];
        }

        return source.Files.SelectMany(file => file.Name.Contains('*')
            ? Matching(source, path, file.Name).Select(full => (file, full))
            : [(file, Path.Combine(path, file.Name))]);
    }

    /// <summary>One file that is given: the source's file of that name, else its only shape. What a file's code means must not be taken for another's.</summary>
    private static SourceFile Named(Source source, string path)
    {
        var name = Path.GetFileName(path);
        return source.Files.Find(file => file.Name == name)
            ?? (source.Files is [var only] ? only : source.Files is [] ? new() : throw new ImportException(
                $"{name}: {source.Id} reads files named {string.Join(", ", source.Files.Select(file => file.Name))}, each its own way; give the file its name, or add it to the source's files"));
    }

    private static List<string> Matching(Source source, string folder, string pattern)
    {
        var found = Directory.EnumerateFiles(folder, pattern).Where(full => source.Child is not { Tail.Length: > 0 } child || !Path.GetFileNameWithoutExtension(full).EndsWith(child.Tail, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new ImportException($"{pattern}: no such file in the folder that was given with --file");
    }
}
