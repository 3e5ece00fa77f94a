using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>A file of our own making, gone when the test is over.</summary>
internal sealed class Written : IDisposable
{
    private readonly string path = System.IO.Path.GetTempFileName();

    public Written(byte[] bytes) => File.WriteAllBytes(path, bytes);

    public Written(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    public string Path => path;

    /// <summary>The code page, refusing nothing.</summary>
    public static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    /// <summary>The only table of a file, and its rows.</summary>
    public static (ISheet Sheet, SheetRow[] Rows) Only(byte[] bytes, ReadOptions? options = null)
    {
        using var file = new Written(bytes);
        var sheet = Assert.Single(SheetFile.Open(file.Path, options ?? new()));
        return (sheet, [.. sheet.Rows]);
    }

    public static (ISheet Sheet, SheetRow[] Rows) Only(string text, ReadOptions? options = null) => Only(Encoding.UTF8.GetBytes(text), options);

    /// <summary>Every table of a file with its rows.</summary>
    public static (ISheet Sheet, SheetRow[] Rows)[] All(byte[] bytes, ReadOptions? options = null)
    {
        using var file = new Written(bytes);
        return [.. SheetFile.Open(file.Path, options ?? new()).Select(sheet => (sheet, sheet.Rows.ToArray()))];
    }

    /// <summary>Why a file is refused.</summary>
    public static string Refusal(byte[] bytes, ReadOptions? options = null) =>
        Assert.Throws<ImportException>(() => All(bytes, options)).Message;

    public static string Refusal(string text, ReadOptions? options = null) => Refusal(Encoding.UTF8.GetBytes(text), options);

    public void Dispose() => File.Delete(path);
}
