using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>The bytes of a file that was read as Latin-1 or Windows-1252 and saved as UTF-8, as they were before that.</summary>
internal sealed class MisreadStream(Stream utf8, bool windows) : Stream
{
    private readonly StreamReader reader = new(utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
    private readonly char[] characters = new char[16 * 1024];
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    /// <exception cref="InvalidDataException">A character is not one of that encoding's: the misreading cannot be undone.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = reader.Read(characters, 0, Math.Min(count, characters.Length));
        for (var index = 0; index < read; index++)
        {
            buffer[offset + index] = Byte(characters[index]);
        }

        position += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        reader.Dispose();
        base.Dispose(disposing);
    }

    private byte Byte(char character)
    {
        var fits = windows
            ? character is not (>= '\u0080' and <= '\u009F') || Windows1252.Keeps(character)
            : character <= '\u00FF';
        var value = fits ? Windows1252.Byte(character) : -1;
        return value < 0 ? throw new InvalidDataException($"U+{(int)character:X4} does not come from a misread byte") : (byte)value;
    }
}
