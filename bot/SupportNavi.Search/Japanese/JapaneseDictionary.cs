using System.Collections.Immutable;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SupportNavi.Search.Japanese;

/// <summary>
/// IPADIC as compiled by tools/SupportNavi.Dictionary, mapped into memory: opening reads the header and the small tables only. Safe for any number of
/// threads; nothing of it may be used once it is disposed. A damaged file is refused here, or by a <see cref="DictionaryException"/> at the word that is damaged.
/// </summary>
public sealed unsafe class JapaneseDictionary : IDisposable
{
    /// <summary>The file's name beside every program that needs it.</summary>
    public const string FileName = "ipadic.bin";

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly (int Offset, int Length)[] sections;
    private readonly byte* start;
    private readonly long length;
    private readonly ushort[] lefts;
    private readonly ushort[] rights;
    private bool disposed;

    private JapaneseDictionary(string path)
    {
        length = new FileInfo(path).Length;
        if (length < DictionaryFormat.HeaderLength)
        {
            throw DictionaryException.Damaged("it is too short");
        }

        file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, 0, MemoryMappedFileAccess.Read);
        view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;
        try
        {
            sections = DictionaryFormat.ReadHeader(new(start, DictionaryFormat.HeaderLength), length);
            (lefts, rights, Classes) = ReadContexts();
            CharacterClasses = new(Section<byte>(DictionarySection.CharacterClasses), Section<byte>(DictionarySection.UnknownWords), KnownWords, Entries);
            Trie = ReadTrie();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    internal Trie Trie { get; }

    internal CharacterClasses CharacterClasses { get; }

    internal ImmutableArray<WordClass> Classes { get; }

    /// <summary>How many contexts may meet: rows and columns of the connection costs.</summary>
    internal int ContextSize { get; private set; }

    /// <summary>Entries below this number are known words.</summary>
    internal int KnownWords => sections[(int)DictionarySection.FormOffsets].Length / sizeof(int);

    /// <summary>Known and unknown words.</summary>
    internal int Entries => sections[(int)DictionarySection.Entries].Length / sizeof(int);

    /// <summary>Opens the dictionary beside the running program.</summary>
    /// <exception cref="DictionaryException">There is none, or it is damaged or of another version.</exception>
    public static JapaneseDictionary OpenDefault() => Open(Path.Combine(AppContext.BaseDirectory, FileName));

    /// <summary>Opens a compiled dictionary. While it is open the file may be replaced, but must not be changed in place.</summary>
    /// <exception cref="DictionaryException">There is none, or it is damaged or of another version.</exception>
    public static JapaneseDictionary Open(string path)
    {
        try
        {
            return File.Exists(path)
                ? new(path)
                : throw new DictionaryException($"There is no Japanese dictionary at {path}. Build it: dotnet build tools/SupportNavi.Dictionary");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DictionaryException($"The Japanese dictionary at {path} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Reads the whole file against its checksum (about 20 ms); false when a bit of it has changed.</summary>
    public bool Verify()
    {
        var body = SHA256.HashData(new ReadOnlySpan<byte>(start + DictionaryFormat.HeaderLength, (int)(length - DictionaryFormat.HeaderLength)));
        return body.AsSpan().SequenceEqual(new(start + DictionaryFormat.HashOffset, SHA256.HashSizeInBytes));
    }

    /// <summary>Whether the dictionary has the text as one word.</summary>
    internal bool Contains(string text)
    {
        var node = text.Length == 0 ? 0 : Trie.Head(text[0]);
        for (var index = 1; index < text.Length && node != 0; index++)
        {
            node = Trie.Next(node, text[index]);
        }

        return node != 0 && Trie.Words(node) is var (from, to) && from < to;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file.Dispose();
    }

    /// <summary>The context and the cost of a known or unknown word.</summary>
    internal (int Context, int Cost) Entry(int word)
    {
        var entry = Section<int>(DictionarySection.Entries)[word];
        var context = entry & 0xFFFF;
        return context < lefts.Length ? (context, (short)(entry >> 16)) : throw DictionaryException.Damaged("the context of a word");
    }

    internal int Left(int context) => lefts[context];

    internal int Right(int context) => rights[context];

    /// <summary>What it costs to put a word of this left context after words of each right context.</summary>
    internal ReadOnlySpan<short> CostsBefore(int left) => Section<short>(DictionarySection.Costs).Slice(left * ContextSize, ContextSize);

    /// <summary>The forms of a known word.</summary>
    internal WordForms Forms(int word)
    {
        var offset = Section<int>(DictionarySection.FormOffsets)[word];
        var forms = Section<byte>(DictionarySection.Forms);
        return (uint)offset < (uint)forms.Length ? new(forms[offset..]) : throw DictionaryException.Damaged("the forms of a word");
    }

    private Trie ReadTrie()
    {
        var nodes = Section<char>(DictionarySection.Labels).Length;
        if (nodes < 1 || Section<int>(DictionarySection.Children).Length != nodes + 1 || Section<int>(DictionarySection.Words).Length != nodes + 1)
        {
            throw DictionaryException.Damaged("the trie");
        }

        return new((char*)Place(DictionarySection.Labels), (int*)Place(DictionarySection.Children), (int*)Place(DictionarySection.Words), nodes, Math.Min(KnownWords, Entries));
    }

    private (ushort[] Lefts, ushort[] Rights, ImmutableArray<WordClass> Classes) ReadContexts()
    {
        var pairs = Section<ushort>(DictionarySection.Contexts);
        var costs = Section<short>(DictionarySection.Costs).Length;
        ContextSize = (int)Math.Sqrt(costs);
        var (left, right) = (new ushort[pairs.Length / 2], new ushort[pairs.Length / 2]);
        for (var context = 0; context < left.Length; context++)
        {
            (left[context], right[context]) = (pairs[context * 2], pairs[(context * 2) + 1]);
            if (left[context] >= ContextSize || right[context] >= ContextSize)
            {
                throw DictionaryException.Damaged("the contexts");
            }
        }

        var names = Encoding.UTF8.GetString(Section<byte>(DictionarySection.ContextNames)).Split('\n');
        if (ContextSize == 0 || ContextSize * ContextSize != costs || names.Length != left.Length)
        {
            throw DictionaryException.Damaged("the connection costs");
        }

        return (left, right, [.. names.Select(name => name.Split('\t') is [var pos, var pos1, var pos2, var pos3, var type, var form]
            ? new WordClass(pos, pos1, pos2, pos3, type, form)
            : throw DictionaryException.Damaged("the names of the contexts"))]);
    }

    private ReadOnlySpan<T> Section<T>(DictionarySection section)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(new ReadOnlySpan<byte>(Place(section), sections[(int)section].Length));

    private byte* Place(DictionarySection section) => start + sections[(int)section].Offset;
}
