namespace SupportNavi.Search.Japanese;

/// <summary>
/// The forms of one known word in the file: how many characters of the surface its base form keeps (255: it is the surface), then length and
/// <see cref="KanaCode"/> of what the base form adds, of the reading and of the pronunciation (length 255: as the reading).
/// </summary>
internal readonly ref struct WordForms
{
    private const byte Same = 255;

    private readonly byte kept;
    private readonly ReadOnlySpan<byte> added;
    private readonly ReadOnlySpan<byte> reading;
    private readonly ReadOnlySpan<byte> pronunciation;

    /// <param name="bytes">The section from the word's offset on.</param>
    public WordForms(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            throw Damaged();
        }

        kept = bytes[0];
        var rest = bytes[1..];
        added = Take(ref rest);
        reading = Take(ref rest);
        pronunciation = !rest.IsEmpty && rest[0] == Same ? reading : Take(ref rest);
    }

    /// <summary>Writes the forms of a word; none may need 255 bytes.</summary>
    public static byte[] Write(string surface, string baseForm, string reading, string pronunciation)
    {
        var bytes = new List<byte>();
        var common = surface.AsSpan().CommonPrefixLength(baseForm);
        bytes.Add(surface == baseForm ? Same : checked((byte)common));
        Put(bytes, surface == baseForm ? "" : baseForm.AsSpan(common));
        Put(bytes, reading);
        if (pronunciation == reading)
        {
            bytes.Add(Same);
        }
        else
        {
            Put(bytes, pronunciation);
        }

        return [.. bytes];
    }

    /// <summary>The base form: the surface itself, or written into <paramref name="buffer"/>.</summary>
    public ReadOnlySpan<char> BaseForm(ReadOnlySpan<char> surface, Span<char> buffer)
    {
        if (kept == Same)
        {
            return surface;
        }

        var head = Math.Min(Math.Min(kept, surface.Length), buffer.Length);
        surface[..head].CopyTo(buffer);
        return buffer[..(head + KanaCode.Read(added, buffer[head..]))];
    }

    public ReadOnlySpan<char> Reading(Span<char> buffer) => buffer[..KanaCode.Read(reading, buffer)];

    public ReadOnlySpan<char> Pronunciation(Span<char> buffer) => buffer[..KanaCode.Read(pronunciation, buffer)];

    private static ReadOnlySpan<byte> Take(scoped ref ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty || rest[0] >= rest.Length)
        {
            throw Damaged();
        }

        var taken = rest.Slice(1, rest[0]);
        rest = rest[(taken.Length + 1)..];
        return taken;
    }

    private static void Put(List<byte> bytes, ReadOnlySpan<char> text)
    {
        var start = bytes.Count;
        bytes.Add(0);
        KanaCode.Write(text, bytes);
        var length = bytes.Count - start - 1;
        bytes[start] = length < Same ? (byte)length : throw new ArgumentException("A form is too long.", nameof(text));
    }

    private static DictionaryException Damaged() => DictionaryException.Damaged("the forms of a word");
}
