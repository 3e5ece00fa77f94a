using System.Collections.Frozen;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Text;

namespace SupportNavi.Search.Index;

/// <summary>An index file mapped into memory. Its parts are spans, so that nothing outside them can be read; <see cref="Hold"/> keeps the map while they are used.</summary>
internal sealed unsafe class IndexMap : IDisposable
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly (long Offset, int Length)[] sections;
    private readonly byte* start;

    private IndexMap(string path, string checksum)
    {
        var length = new FileInfo(path).Length;
        if (length < IndexFile.HeaderLength)
        {
            throw new IndexException("it is too short");
        }

        file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, 0, MemoryMappedFileAccess.Read);
        view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;
        try
        {
            sections = IndexFile.Check(start, length, checksum);
            Areas = ReadAreas();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>First row and row after the last, by area id.</summary>
    public FrozenDictionary<string, (int First, int End)> Areas { get; }

    public int Rows => sections[(int)IndexSection.Organizations].Length / sizeof(int);

    public ReadOnlySpan<ulong> Terms => Section<ulong>(IndexSection.Terms);

    public ReadOnlySpan<int> TermStarts => Section<int>(IndexSection.TermStarts);

    public ReadOnlySpan<ushort> Windows => Section<ushort>(IndexSection.Windows);

    public ReadOnlySpan<byte> Peaks => Section<byte>(IndexSection.Peaks);

    public ReadOnlySpan<int> PostingStarts => Section<int>(IndexSection.PostingStarts);

    public ReadOnlySpan<ushort> Postings => Section<ushort>(IndexSection.Postings);

    public ReadOnlySpan<int> Organizations => Section<int>(IndexSection.Organizations);

    public ReadOnlySpan<RowMasks> Masks => Section<RowMasks>(IndexSection.Masks);

    /// <summary>How many names there are, of rows and operators, each once.</summary>
    public int Names => (Section<int>(IndexSection.NameStarts).Length - 1) / 3;

    /// <summary>How many letters all their forms have.</summary>
    public int Letters => Section<char>(IndexSection.NameText).Length;

    /// <summary>The name of a row (0) or of its operator (1).</summary>
    public int NameOf(int row, int which) => Section<int>(IndexSection.RowNames)[(row * 2) + which];

    /// <summary>A form of a name: plain, kana, Latin.</summary>
    public ReadOnlySpan<char> Form(int name, int form)
    {
        var starts = Section<int>(IndexSection.NameStarts).Slice((name * 3) + form, 2);
        return Section<char>(IndexSection.NameText)[starts[0]..starts[1]];
    }

    /// <summary>Maps and checks a file.</summary>
    public static IndexMap Open(string path, string checksum)
    {
        try
        {
            return File.Exists(path) ? new(path, checksum) : throw new IndexException("there is none");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or IndexException)
        {
            throw new IndexException($"The index {path} cannot be used: {exception.Message}.", exception);
        }
    }

    /// <summary>Keeps the map until the result is disposed, whoever disposes the index meanwhile.</summary>
    public Holding Hold() => new(view.SafeMemoryMappedViewHandle);

    public void Dispose()
    {
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file.Dispose();
    }

    private FrozenDictionary<string, (int First, int End)> ReadAreas()
    {
        var ids = Encoding.UTF8.GetString(Section<byte>(IndexSection.AreaIds)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var rows = Section<int>(IndexSection.AreaRows).ToArray();
        return rows.Length == ids.Length * 2 && Array.TrueForAll(rows, row => row >= 0 && row <= Rows)
            ? ids.Select((id, index) => (id, Range: (rows[index * 2], rows[(index * 2) + 1]))).ToFrozenDictionary(pair => pair.id, pair => pair.Range)
            : throw new IndexException("its areas are damaged");
    }

    private ReadOnlySpan<T> Section<T>(IndexSection section)
        where T : unmanaged =>
        MemoryMarshal.Cast<byte, T>(new ReadOnlySpan<byte>(start + sections[(int)section].Offset, sections[(int)section].Length));

    /// <summary>A claim on the map.</summary>
    public readonly ref struct Holding
    {
        private readonly SafeHandle handle;

        public Holding(SafeHandle handle)
        {
            var held = false;
            handle.DangerousAddRef(ref held);
            this.handle = handle;
        }

        public void Dispose() => handle.DangerousRelease();
    }
}
