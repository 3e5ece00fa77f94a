using System.IO.Compression;

namespace SupportNavi.Import.Fetching;

/// <summary>What a server may send.</summary>
internal static class Bodies
{
    public static async Task Endless(string head, Stream stream, CancellationToken stopped)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), stopped);
        while (true)
        {
            await stream.WriteAsync(new byte[10_000], stopped);
        }
    }

    public static byte[] Packed(string encoding, byte[] body)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding switch { "gzip" => new GZipStream(packed, CompressionLevel.Optimal), "br" => new BrotliStream(packed, CompressionLevel.Optimal), _ => new ZLibStream(packed, CompressionLevel.Optimal) })
        {
            packer.Write(body);
        }

        return FakeSite.Page("200 OK", $"Content-Encoding: {encoding}\r\n", packed.ToArray());
    }
}
