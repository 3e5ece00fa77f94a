using System.Security.Cryptography;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Dictionary;

/// <summary>Writes sections with their header.</summary>
internal static class DictionaryWriter
{
    /// <summary>Writes through a temporary file of its own beside <paramref name="path"/>: programs that have the old one open keep it, and builds at once do not meet.</summary>
    public static void Write(string path, byte[][] sections)
    {
        var places = new (int Offset, int Length)[sections.Length];
        var length = Aligned(DictionaryFormat.HeaderLength);
        for (var section = 0; section < sections.Length; section++)
        {
            places[section] = (length, sections[section].Length);
            length = Aligned(length + sections[section].Length);
        }

        var file = new byte[length];
        foreach (var (section, place) in sections.Zip(places))
        {
            section.CopyTo(file, place.Offset);
        }

        DictionaryFormat.WriteHeader(file, places, length, SHA256.HashData(file.AsSpan(DictionaryFormat.HeaderLength)));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllBytes(temporary, file);
        File.Move(temporary, path, overwrite: true);
    }

    private static int Aligned(int length) => (length + 7) / 8 * 8;
}
