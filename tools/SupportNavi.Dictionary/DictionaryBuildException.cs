namespace SupportNavi.Dictionary;

/// <summary>The dictionary cannot be built; the message says what to do.</summary>
public sealed class DictionaryBuildException : Exception
{
    public DictionaryBuildException()
    {
    }

    public DictionaryBuildException(string message)
        : base(message)
    {
    }

    public DictionaryBuildException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
