using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SupportNavi.Bot.Publishing;

namespace SupportNavi.Bot.Sessions;

/// <summary>The key of a conversation: a keyed hash, so that the store alone does not tell whose it is.</summary>
internal sealed class SessionKeys(DataPaths paths)
{
    private const int Length = 32;

    private readonly Lazy<byte[]> secret = new(() => ReadOrCreate(paths), LazyThreadSafetyMode.PublicationOnly);

    /// <exception cref="StoreException">The key file can neither be read nor written.</exception>
    public string Of(string channel, string user)
    {
        try
        {
            return Base64Url.EncodeToString(HMACSHA256.HashData(secret.Value, Encoding.UTF8.GetBytes($"{channel}:{user}")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(exception);
        }
    }

    private static byte[] ReadOrCreate(DataPaths paths)
    {
        paths.CreateLocal();
        if (File.Exists(paths.SessionsKey) && File.ReadAllBytes(paths.SessionsKey) is { Length: Length } known)
        {
            return known;
        }

        var temporary = $"{paths.SessionsKey}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(temporary, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, paths.SessionsKey, overwrite: true);
        return File.ReadAllBytes(paths.SessionsKey);
    }
}
