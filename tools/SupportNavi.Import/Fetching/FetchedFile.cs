namespace SupportNavi.Import.Fetching;

/// <summary>A list as it was downloaded.</summary>
/// <param name="Path">Where it lies now.</param>
/// <param name="Url">Where it came from in the end, after all redirects.</param>
/// <param name="LastModified">When its publisher says it changed, or null.</param>
/// <param name="Bytes">Its size, unpacked.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal digits.</param>
internal sealed record FetchedFile(string Path, Uri Url, DateTimeOffset? LastModified, long Bytes, string Sha256);

/// <summary>How far a download has come.</summary>
/// <param name="Url">The file.</param>
/// <param name="Bytes">Bytes read, unpacked.</param>
/// <param name="Total">The size as announced, or null.</param>
internal readonly record struct FetchProgress(Uri Url, long Bytes, long? Total);
