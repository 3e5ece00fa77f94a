using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>How the bytes of a text file become characters.</summary>
/// <param name="Encoding">Throws on invalid bytes.</param>
/// <param name="Skip">Bytes of byte order marks.</param>
/// <param name="Note">Encoding and evidence, for the staff.</param>
/// <param name="Misread">Set where the file was saved in UTF-8 after being misread: true for Windows-1252, false for Latin-1.</param>
internal sealed record TextForm(Encoding Encoding, int Skip, string Note, bool? Misread = null)
{
    /// <summary>Reads the text from its start.</summary>
    /// <param name="path">The file that was looked at.</param>
    public StreamReader Open(string path)
    {
        Stream stream = Files.OpenRead(path);
        stream.Position = Skip;
        stream = Misread is { } windows ? new MisreadStream(stream, windows) : stream;
        return new(stream, Encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 32 * 1024);
    }
}
