namespace SupportNavi.Import.Reading;

/// <summary>A file of delimited text: one table, streamed.</summary>
internal static class DelimitedFile
{
    private static readonly (char Separator, string Name)[] Known = [(',', "コンマ"), ('\t', "タブ"), (';', "セミコロン")];

    /// <summary>The table.</summary>
    /// <exception cref="ImportException">The encoding is not known, or the first rows cannot be read with any separator.</exception>
    public static RawTable Open(string path, string file, ReadOptions options)
    {
        var form = new EncodingFinder(path, file).Find(options.Encoding);
        var separator = FindSeparator(path, file, form);
        var name = Known.First(known => known.Separator == separator).Name;
        return new(file, "", () => Rows(path, file, form, separator), [], [form.Note, $"区切り: {name}"]);
    }

    private static IEnumerable<RawRow> Rows(string path, string file, TextForm form, char separator)
    {
        using var reader = form.Open(path);
        foreach (var row in new DelimitedReader(reader, separator, file).Rows())
        {
            yield return row;
        }
    }

    /// <summary>The separator by which most of the first rows have the same number of cells, two or more; a comma where none does.</summary>
    private static char FindSeparator(string path, string file, TextForm form)
    {
        var (best, most) = (Known[0].Separator, 0L);
        foreach (var (separator, _) in Known)
        {
            var evidence = Evidence(path, file, form, separator);
            (best, most) = evidence > most ? (separator, evidence) : (best, most);
        }

        return best;
    }

    private static long Evidence(string path, string file, TextForm form, char separator)
    {
        try
        {
            return Rows(path, file, form, separator)
                .Take(Limits.PreviewRows)
                .GroupBy(row => row.Cells.Length)
                .Where(rows => rows.Key > 1)
                .Select(rows => (rows.LongCount() * Limits.Columns) + rows.Key)
                .DefaultIfEmpty()
                .Max();
        }
        catch (ImportException)
        {
            return 0;
        }
    }
}
