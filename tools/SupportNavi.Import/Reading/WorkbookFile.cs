using System.Text;
using ExcelDataReader;

namespace SupportNavi.Import.Reading;

/// <summary>XLSX and XLS workbooks: a table for each visible sheet, streamed by ExcelDataReader.</summary>
internal static class WorkbookFile
{
    /// <summary>XLS files of old programs name their code page; without one they are Japanese here.</summary>
    private const int FallbackCodePage = 932;

    static WorkbookFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The sheets that are asked for; a hidden one only by its name.</summary>
    /// <exception cref="ImportException">The workbook is hostile or has no such sheet.</exception>
    public static IReadOnlyList<RawTable> Open(string path, string file, FileKind kind, ReadOptions options)
    {
        if (kind == FileKind.Xlsx)
        {
            XlsxGuard.Check(path, file);
        }
        else if (new FileInfo(path).Length > Limits.WholeFileBytes)
        {
            throw new ImportException($"{file}: the XLS workbook is larger than {Limits.WholeFileBytes >> 20} MB; save it as .xlsx");
        }

        var (tables, hidden, names) = (new List<RawTable>(), new List<string>(), new List<string>());
        using (var reader = Reader(path, kind))
        {
            var index = 0;
            do
            {
                Check(reader, file, index);
                var name = reader.Name ?? "";
                names.Add(name);
                if (options.Sheet is { } wanted ? name == wanted : reader.VisibleState is null or "visible")
                {
                    tables.Add(Table(path, file, kind, reader, index));
                }
                else if (options.Sheet is null)
                {
                    hidden.Add(name);
                }

                index++;
            }
            while (reader.NextResult());
        }

        return tables.Count == 0
            ? throw new ImportException($"{file}: the workbook has no {(options.Sheet is { } sheet ? $"sheet \"{sheet}\"" : "visible sheet")}; it has {string.Join(", ", names)}")
            : [.. tables.Select(table => table with { Notes = [.. table.Notes, .. hidden.Select(name => $"非表示のシート「{name}」は読まない")] })];
    }

    private static RawTable Table(string path, string file, FileKind kind, IExcelDataReader reader, int index)
    {
        MergedCells[] merged = [.. (reader.MergeCells ?? []).Where(range => range.FromRow < Limits.TitleRows + Limits.PreviewRows).Take(Limits.Columns).Select(range => new MergedCells(range.FromRow + 1, range.ToRow + 1, range.FromColumn, range.ToColumn))];
        string[] notes = [kind == FileKind.Xlsx ? "形式: Excel（XLSX）" : "形式: Excel（旧XLS）"];
        return new(file, reader.Name ?? "", () => Rows(path, file, kind, index), merged, notes);
    }

    private static IExcelDataReader Reader(string path, FileKind kind)
    {
        var stream = Files.OpenRead(path);
        try
        {
            var settings = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(FallbackCodePage), LeaveOpen = false };
            return kind == FileKind.Xlsx ? ExcelReaderFactory.CreateOpenXmlReader(stream, settings) : ExcelReaderFactory.CreateBinaryReader(stream, settings);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Before the first row, since a row takes as much memory as the sheet claims columns.</summary>
    private static void Check(IExcelDataReader reader, string file, int index)
    {
        if (index >= Limits.Sheets)
        {
            throw new ImportException($"{file}: the workbook has more than {Limits.Sheets} sheets; split it");
        }

        if (reader.FieldCount is < 0 or > Limits.WorkbookColumns || reader.RowCount is < 0 or > Limits.WorkbookRows)
        {
            throw new ImportException($"{file}: sheet \"{reader.Name}\" claims cells beyond the last row or column a workbook can have; save it anew");
        }
    }

    private static IEnumerable<RawRow> Rows(string path, string file, FileKind kind, int index)
    {
        using var reader = Reader(path, kind);
        for (var skipped = 0; skipped < index; skipped++)
        {
            reader.NextResult();
        }

        Check(reader, file, 0);
        for (var line = 1; reader.Read(); line++)
        {
            yield return new(line, Cells(reader, file, line));
        }
    }

    /// <summary>The cells up to the last that holds something: formatted ones reach to the sheet's end.</summary>
    private static string[] Cells(IExcelDataReader reader, string file, int line)
    {
        var cells = new List<string>();
        var (empty, characters) = (0, 0);
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var text = CellText.Clean(CellValue.Text(reader.GetValue(column), reader.GetNumberFormatIndex(column), reader.GetNumberFormatString(column)));
            if (text.Length == 0)
            {
                empty++;
                continue;
            }

            characters += text.Length;
            if (column >= Limits.Columns || text.Length > Limits.CellCharacters || characters > Limits.RowCharacters)
            {
                throw new ImportException($"{file}:{line}: sheet \"{reader.Name}\" has more than {Limits.Columns} columns, or a text longer than {Limits.CellCharacters} characters; leave what is not of the table out");
            }

            cells.AddRange(Enumerable.Repeat("", empty));
            cells.Add(text);
            empty = 0;
        }

        return [.. cells];
    }
}
