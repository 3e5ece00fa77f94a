using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>Decides on a text file's encoding from all of its bytes: marks first, then what every byte fits, then what reads as Japanese.</summary>
internal sealed class EncodingFinder(string path, string file)
{
    private const double Readable = 0.6;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Cp932 = CodePage(932);
    private static readonly Encoding EucJp = CodePage(51932);

    /// <summary>The form of the file.</summary>
    /// <param name="wanted">The encoding a source names, null to find out.</param>
    /// <exception cref="ImportException">No encoding fits all bytes; or the wanted one does not.</exception>
    public TextForm Find(string? wanted)
    {
        using var stream = Files.OpenRead(path);
        if (wanted is not null)
        {
            return Wanted(stream, wanted);
        }

        var marks = Utf8Marks(stream);
        var wide = marks > 0 ? null : Wide(stream);
        if (wide is not null)
        {
            return Certain(stream, wide);
        }

        var count = new TextCount();
        stream.Position = marks;
        var invalid = StrictScan.FirstInvalid(stream, Utf8, count);
        if (invalid is { } offset)
        {
            return marks > 0
                ? throw Invalid(stream, "UTF-8, as its byte order mark says", offset)
                : Japanese(stream, offset);
        }

        return Misread(stream, count, marks) ?? new(Utf8, marks, Utf8Note(count, marks));
    }

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static int Utf8Marks(Stream stream)
    {
        Span<byte> mark = stackalloc byte[3];
        var length = 0;
        stream.Position = 0;
        while (stream.ReadAtLeast(mark, 3, throwOnEndOfStream: false) == 3 && mark is [0xEF, 0xBB, 0xBF])
        {
            length += 3;
        }

        return length;
    }

    private static string Utf8Note(TextCount count, int marks)
    {
        var evidence = (count.Foreign, marks) switch
        {
            (0, 0) => "半角の英数字だけ",
            (_, 0) => "BOMなし。すべてUTF-8として読める",
            (_, 3) => "BOMあり",
            _ => $"BOMが{marks / 3}個あった。取り除いた",
        };
        var damaged = count.Damaged > 0 ? $"。公開時に失われた文字（\uFFFD）が{count.Damaged}か所ある" : "";
        return $"文字コード: UTF-8（{evidence}{damaged}）";
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>UTF-16 by its mark; or by zero bytes, which are every second byte of ASCII there and nowhere else.</summary>
    private static TextForm? Wide(Stream stream)
    {
        var sample = new byte[256 * 1024];
        stream.Position = 0;
        var read = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        if (sample is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] && read >= 2)
        {
            var big = sample[0] == 0xFE;
            return new(Utf16(big), 2, $"文字コード: UTF-16 {(big ? "BE" : "LE")}（BOMあり）");
        }

        int even = 0, odd = 0;
        for (var index = 0; index < read; index++)
        {
            even += sample[index] == 0 && index % 2 == 0 ? 1 : 0;
            odd += sample[index] == 0 && index % 2 == 1 ? 1 : 0;
        }

        if (read % 2 == 0 && Math.Max(even, odd) > read / 50 && Math.Max(even, odd) > 20 * Math.Min(even, odd))
        {
            return new(Utf16(even > odd), 0, StaffWords.Of("encoding.utf-16", even > odd ? "BE" : "LE"));
        }

        return null;
    }

    private TextForm Certain(Stream stream, TextForm form)
    {
        stream.Position = form.Skip;
        return StrictScan.FirstInvalid(stream, form.Encoding, new()) is { } offset ? throw Invalid(stream, "UTF-16, as its first bytes say", offset) : form;
    }

    private TextForm Wanted(Stream stream, string wanted)
    {
        var wide = Wide(stream);
        var (encoding, skip) = wanted.ToLowerInvariant() switch
        {
            "utf-8" or "utf8" => (Utf8, Utf8Marks(stream)),
            "cp932" or "shift_jis" or "sjis" or "windows-31j" => (Cp932, 0),
            "euc-jp" => (EucJp, 0),
            "utf-16" => (wide?.Encoding ?? Utf16(bigEndian: false), wide?.Skip ?? 0),
            _ => throw new ImportException($"{file}: the encoding \"{wanted}\" is not known; name utf-8, cp932, utf-16 or euc-jp"),
        };
        stream.Position = skip;
        return StrictScan.FirstInvalid(stream, encoding, new()) is { } offset
            ? throw Invalid(stream, $"{wanted}, which the source asks for", offset)
            : new(encoding, skip, $"文字コード: {wanted}（取り込みの設定による）");
    }

    private TextForm Japanese(Stream stream, long utf8Offset)
    {
        var (cp932, euc) = (Scan(stream, Cp932), Scan(stream, EucJp));
        if (euc is not null && euc.Share >= Readable && euc.Share > (cp932?.Share ?? 0))
        {
            var rival = StaffWords.Of(cp932 is null ? "encoding.not-cp932" : "encoding.no-japanese");
            return new(EucJp, 0, $"文字コード: EUC-JP（UTF-8として読めない。{rival}。よく使う文字の割合{euc.Share:P0}）");
        }

        if (cp932 is not null && (cp932.Share >= Readable || cp932.HalfKana == cp932.Foreign))
        {
            var made = cp932.Private > 0 ? $"。外字が{cp932.Private}字ある" : "";
            return new(Cp932, 0, $"文字コード: CP932（UTF-8として読めない。CP932では全部読める{made}）");
        }

        throw Invalid(stream, "UTF-8, CP932 or EUC-JP", utf8Offset);
    }

    /// <summary>The characters when all bytes fit; 0x80 and 0xFD to 0xFF fit CP932 only because .NET lets them.</summary>
    private static TextCount? Scan(Stream stream, Encoding encoding)
    {
        var count = new TextCount();
        stream.Position = 0;
        return StrictScan.FirstInvalid(stream, encoding, count) is null && count.Controls == 0 ? count : null;
    }

    /// <summary>No western text holds control characters, and most Japanese kana and kanji leave them when they are misread.</summary>
    private TextForm? Misread(Stream stream, TextCount count, int marks)
    {
        if (count.Japanese > 0 || count.Controls + count.Damaged < 2 || count.LeadBytes * 5 < count.Foreign)
        {
            return null;
        }

        foreach (var windows in new[] { false, true })
        {
            if (MisreadCheck.IsReversible(path, marks, windows, Cp932, out var original) && original.Share >= Readable)
            {
                return new(Cp932, marks, $"文字化けを直した: CP932を{(windows ? "Windows-1252" : "Latin-1")}として読みUTF-8で保存したファイル（全文字が元に戻る）", windows);
            }
        }

        throw new ImportException(
            $"{file}: the text is garbled: Shift_JIS was read as Latin-1 and saved as UTF-8, and that cannot be undone for all characters; get the original from its publisher");
    }

    private ImportException Invalid(Stream stream, string encoding, long offset) =>
        new($"{file}:{StrictScan.LineAt(stream, offset)}: the file is not {encoding}: the byte at offset {offset} does not fit; save it as \"CSV UTF-8\", or ask its publisher");
}
