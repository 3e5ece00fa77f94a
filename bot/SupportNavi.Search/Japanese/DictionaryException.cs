namespace SupportNavi.Search.Japanese;

/// <summary>The dictionary is missing, damaged or of another version. The message says what to do.</summary>
public sealed class DictionaryException : Exception
{
    public DictionaryException()
    {
    }

    public DictionaryException(string message)
        : base(message)
    {
    }

    public DictionaryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static DictionaryException Damaged(string what) =>
        new($"The Japanese dictionary is damaged ({what}). Delete it and build again: dotnet build tools/SupportNavi.Dictionary");
}
