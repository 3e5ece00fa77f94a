using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Dictionary;

/// <summary>From the package's files to the sections of the compiled dictionary.</summary>
public sealed class DictionaryCompiler
{
    private readonly string folder;
    private readonly ContextTable contexts = new();
    private readonly byte[][] sections = new byte[DictionaryFormat.Sections][];

    private DictionaryCompiler(string folder) => this.folder = folder;

    /// <summary>Compiles the files in <paramref name="folder"/> into <paramref name="path"/>, which is there whole or not at all.</summary>
    public static void Compile(string folder, string path)
    {
        var compiler = new DictionaryCompiler(folder);
        compiler.AddWords();
        compiler.AddCosts();
        DictionaryWriter.Write(path, compiler.sections);
    }

    private byte[] this[DictionarySection section]
    {
        set => sections[(int)section] = value;
    }

    private void AddWords()
    {
        var bySurface = PackedWords.Read(File("tid_map"), File("tid"), File("tid_pos"))
            .Select(pair => pair.Words).OrderBy(words => words[0].Surface, StringComparer.Ordinal).ToArray();
        var trie = new TrieBuilder([.. bySurface.Select(words => words[0].Surface)], [.. bySurface.Select(words => words.Length)]);
        var known = trie.Order.SelectMany(index => bySurface[index]).ToArray();
        this[DictionarySection.Labels] = Bytes(trie.Labels);
        this[DictionarySection.Children] = Bytes(trie.Children);
        this[DictionarySection.Words] = Bytes(trie.Words);
        AddForms(known);
        var unknown = AddUnknownWords(known.Length);
        this[DictionarySection.Entries] = Bytes(known.Concat(unknown).Select(contexts.Entry).ToArray());
        this[DictionarySection.Contexts] = Bytes(contexts.Pairs.ToArray());
        this[DictionarySection.ContextNames] = Encoding.UTF8.GetBytes(contexts.Names);
    }

    /// <summary>Words with the same forms share them.</summary>
    private void AddForms(PackedWord[] known)
    {
        var (offsets, forms, places) = (new int[known.Length], new MemoryStream(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var word = 0; word < known.Length; word++)
        {
            var bytes = WordForms.Write(known[word].Surface, known[word].Features[7], known[word].Features[8], known[word].Features[9]);
            var key = Encoding.Latin1.GetString(bytes);
            if (!places.TryGetValue(key, out offsets[word]))
            {
                places[key] = offsets[word] = (int)forms.Length;
                forms.Write(bytes);
            }
        }

        this[DictionarySection.FormOffsets] = Bytes(offsets);
        this[DictionarySection.Forms] = forms.ToArray();
    }

    private List<PackedWord> AddUnknownWords(int first)
    {
        var byClass = PackedWords.Read(File("unk_map"), File("unk"), File("unk_pos")).ToDictionary(pair => pair.Key, pair => pair.Words);
        var (definitions, words, records) = (File("unk_invoke"), new List<PackedWord>(), new MemoryStream());
        Span<byte> record = stackalloc byte[8];
        for (var (number, place) = (0, 0); number < byClass.Count; number++)
        {
            var end = definitions.AsSpan(place + 6).IndexOf((byte)0) + place + 6;
            var kind = Encoding.ASCII.GetString(definitions.AsSpan(place + 6, end - place - 6)) is "KANJI" or "KANJINUMERIC" ? DictionaryFormat.Kanji : 0;
            record[0] = (byte)(kind | (definitions[place] == 1 ? DictionaryFormat.AlwaysInvoked : 0) | (definitions[place + 1] == 1 ? DictionaryFormat.Grouped : 0));
            BinaryPrimitives.WriteUInt16LittleEndian(record[2..], (ushort)byClass[number].Length);
            BinaryPrimitives.WriteInt32LittleEndian(record[4..], first + words.Count);
            records.Write(record);
            words.AddRange(byClass[number]);
            place = end + 1;
        }

        this[DictionarySection.UnknownWords] = records.ToArray();
        this[DictionarySection.CharacterClasses] = File("unk_char");
        return words;
    }

    /// <summary>The package has a row for each previous right context; here it is one for each next left context.</summary>
    private void AddCosts()
    {
        var packed = MemoryMarshal.Cast<byte, short>(File("cc").AsSpan());
        var size = packed[0];
        var costs = new short[size * size];
        for (var right = 0; right < size; right++)
        {
            for (var left = 0; left < size; left++)
            {
                costs[(left * size) + right] = packed[2 + (right * size) + left];
            }
        }

        this[DictionarySection.Costs] = Bytes(costs);
    }

    private static byte[] Bytes<T>(T[] values)
        where T : unmanaged => MemoryMarshal.AsBytes<T>(values).ToArray();

    private byte[] File(string name)
    {
        using var file = new GZipStream(System.IO.File.OpenRead(Path.Combine(folder, name + ".dat.gz")), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
