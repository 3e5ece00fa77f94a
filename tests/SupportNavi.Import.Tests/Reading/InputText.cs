using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>Decodes a published file: UTF-8 with or without BOM, else CP932, the Windows form of Shift_JIS.</summary>
internal static class InputText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without byte order marks, or null when the bytes are neither encoding.</summary>
    public static string? Decode(byte[] bytes) => Decode(bytes, StrictUtf8) ?? Decode(bytes, Cp932());

    private static string? Decode(byte[] bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding Cp932() =>
        CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
