using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>The smallest XLS workbook (BIFF8 in an OLE file) that holds one sheet of texts.</summary>
internal static class TestXls
{
    private const int Sector = 512;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    /// <summary>A workbook with the rows.</summary>
    public static byte[] Bytes(string sheet, params string[][] rows)
    {
        var name = Encoding.Unicode.GetBytes(sheet);
        byte[] start = [.. Record(0x0809, [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])];
        byte[] bound = [0, 0, (byte)sheet.Length, 1, .. name];
        var offset = start.Length + 4 + 4 + bound.Length + 4;
        byte[] globals = [.. start, .. Record(0x0085, [.. BitConverter.GetBytes(offset), .. bound]), .. Record(0x000A, [])];
        var cells = rows.SelectMany((row, number) => row.SelectMany((text, column) => Label(number, column, text)));
        byte[] stream = [.. globals, .. Record(0x0809, [0, 6, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. cells, .. Record(0x000A, [])];
        return Ole(stream);
    }

    private static byte[] Label(int row, int column, string text) =>
        Record(0x0204, [(byte)row, (byte)(row >> 8), (byte)column, 0, 0, 0, (byte)text.Length, (byte)(text.Length >> 8), 1, .. Encoding.Unicode.GetBytes(text)]);

    private static byte[] Record(int id, byte[] data) => [(byte)id, (byte)(id >> 8), (byte)data.Length, (byte)(data.Length >> 8), .. data];

    /// <summary>Header, one sector of allocation table, one of directory, then the stream, filled up past the size of a small stream.</summary>
    private static byte[] Ole(byte[] stream)
    {
        var sectors = Math.Max(8, (stream.Length + Sector - 1) / Sector);
        var file = new byte[Sector * (3 + sectors)];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        Put(file, 24, 0x0003003E, 0x0009FFFE, 6);
        Put(file, 44, 1, 1, 0, 4096, EndOfChain, 0, EndOfChain, 0, 0);
        file.AsSpan(80, Sector - 80).Fill(0xFF);
        var table = file.AsSpan(Sector, Sector);
        table.Fill(0xFF);
        Put(file, Sector, 0xFFFFFFFD, EndOfChain);
        for (var index = 0; index < sectors; index++)
        {
            Put(file, Sector + (4 * (index + 2)), index == sectors - 1 ? EndOfChain : (uint)(index + 3));
        }

        Entry(file, 2 * Sector, "Root Entry", 5, 1, EndOfChain, 0);
        Entry(file, (2 * Sector) + 128, "Workbook", 2, Free, 2, (uint)(sectors * Sector));
        stream.CopyTo(file, 3 * Sector);
        return file;
    }

    private static void Entry(byte[] file, int at, string name, byte kind, uint child, uint start, uint size)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(file, at);
        file[at + 64] = (byte)((name.Length + 1) * 2);
        file[at + 66] = kind;
        file[at + 67] = 1;
        Put(file, at + 68, Free, Free, child);
        Put(file, at + 116, start, size);
    }

    private static void Put(byte[] file, int at, params uint[] values)
    {
        foreach (var value in values)
        {
            BitConverter.TryWriteBytes(file.AsSpan(at), value);
            at += 4;
        }
    }
}
