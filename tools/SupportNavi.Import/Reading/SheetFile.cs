namespace SupportNavi.Import.Reading;

/// <summary>Opens a published file of any kind we know: CSV, TSV, XLSX, XLS, JSON. Its bytes decide the kind, not its name.</summary>
internal static class SheetFile
{
    /// <summary>The tables that are asked for; never none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What the evidence in the file cannot tell.</param>
    /// <exception cref="ImportException">The file is missing, damaged, of another kind, without a table, or above a limit.</exception>
    public static IReadOnlyList<ISheet> Open(string path, ReadOptions options)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new ImportException($"{file}: the file is not there; name it, or the folder that holds it, with --file");
        }

        return Files.Guard(file, () => Open(path, file, options));
    }

    private static List<ISheet> Open(string path, string file, ReadOptions options)
    {
        var length = new FileInfo(path).Length;
        if (length > Limits.FileBytes)
        {
            throw new ImportException($"{file}: the file is larger than {Limits.FileBytes >> 20} MB; split it");
        }

        var sheets = new List<ISheet>();
        foreach (var table in Tables(path, file, options))
        {
            if (Sheet.Open(table, options) is { } sheet)
            {
                sheets.Add(sheet);
            }
        }

        return sheets.Count > 0 ? sheets : throw new ImportException($"{file}: the file holds no table; its rows are empty");
    }

    private static IReadOnlyList<RawTable> Tables(string path, string file, ReadOptions options) => FileKinds.Of(path, file) switch
    {
        FileKind.Json => JsonFile.Open(path, file, options),
        FileKind.Text => [DelimitedFile.Open(path, file, options)],
        var workbook => WorkbookFile.Open(path, file, workbook, options),
    };
}
