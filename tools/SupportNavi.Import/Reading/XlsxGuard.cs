using System.Buffers.Binary;
using System.IO.Compression;

namespace SupportNavi.Import.Reading;

/// <summary>Looks at an XLSX file's zip before anything is unpacked into memory: bombs, declarations of entities, odd part names.</summary>
internal static class XlsxGuard
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>A cell of the longest text we take, every character written as an entity, is shorter.</summary>
    private const long TextBytes = 10L * Limits.CellCharacters;

    /// <exception cref="ImportException">The workbook is not one, or a limit is exceeded.</exception>
    public static void Check(string path, string file)
    {
        CheckDirectory(path, file);
        using var stream = Files.OpenRead(path);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        if (zip.Entries.Count > Limits.ZipEntries)
        {
            throw new ImportException($"{file}: the workbook has more than {Limits.ZipEntries} parts; it is no ordinary workbook");
        }

        if (zip.GetEntry("xl/workbook.xml") is null)
        {
            throw new ImportException($"{file}: the file is a zip but no XLSX workbook; unpack it, or save the workbook as .xlsx");
        }

        var unpacked = 0L;
        foreach (var part in zip.Entries)
        {
            unpacked += CheckPart(part, file);
            if (unpacked > Limits.UnpackedBytes)
            {
                throw new ImportException($"{file}: the workbook unpacks to more than {Limits.UnpackedBytes >> 20} MB; split it");
            }
        }

        foreach (var part in zip.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            CheckXml(part, file);
        }
    }

    private static long CheckPart(ZipArchiveEntry part, string file)
    {
        if (part.FullName.Contains("..", StringComparison.Ordinal))
        {
            throw new ImportException($"{file}: a part of the workbook is named \"{CellText.Clean(part.FullName)}\", which leads out of it; save it anew");
        }

        if (part.Length >= Limits.RatioFromBytes && part.Length > Limits.Ratio * Math.Max(1, part.CompressedLength))
        {
            throw new ImportException($"{file}: \"{CellText.Clean(part.FullName)}\" unpacks to more than {Limits.Ratio} times its size; that is a zip bomb, or a sheet to be saved anew without blank rows");
        }

        return part.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) && part.Length > Limits.SharedTextBytes
            ? throw new ImportException($"{file}: the texts of the workbook are larger than {Limits.SharedTextBytes >> 20} MB; split it")
            : part.Length;
    }

    /// <summary>The zip's directory is read as a whole, so its size is looked at first.</summary>
    private static void CheckDirectory(string path, string file)
    {
        using var stream = Files.OpenRead(path);
        var tail = new byte[Math.Min(stream.Length, ushort.MaxValue + 22)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + 22 > tail.Length)
        {
            throw new ImportException($"{file}: the workbook is cut off; download it again");
        }

        var parts = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10));
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (parts > Limits.ZipEntries || start == uint.MaxValue || stream.Length - start > Limits.ZipDirectoryBytes + tail.Length)
        {
            throw new ImportException($"{file}: the workbook has more than {Limits.ZipEntries} parts, or a damaged list of them; save it anew");
        }
    }

    /// <summary>No workbook declares a document type; a text without any tag for a megabyte is no cell.</summary>
    private static void CheckXml(ZipArchiveEntry part, string file)
    {
        using var stream = part.Open();
        var bytes = new byte[ChunkBytes];
        var (kept, sinceTag) = (0, 0L);
        for (int read; (read = stream.Read(bytes, kept, bytes.Length - kept)) > 0;)
        {
            var chunk = bytes.AsSpan(0, kept + read);
            if (chunk.IndexOf("<!D"u8) >= 0 || chunk.IndexOf("<!E"u8) >= 0)
            {
                throw new ImportException($"{file}: \"{part.FullName}\" declares a document type, which no workbook does; save it anew with a spreadsheet program");
            }

            var last = chunk.LastIndexOf((byte)'<');
            sinceTag = last < 0 ? sinceTag + read : chunk.Length - last;
            if (sinceTag > TextBytes)
            {
                throw new ImportException($"{file}: \"{part.FullName}\" holds a text longer than {Limits.CellCharacters} characters; shorten it");
            }

            kept = Math.Min(2, chunk.Length);
            chunk[^kept..].CopyTo(bytes);
        }
    }
}
