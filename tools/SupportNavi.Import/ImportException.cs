namespace SupportNavi.Import;

/// <summary>The import could not run at all: a missing folder, a source that does not exist, a mapping that is not understood.</summary>
public sealed class ImportException : Exception
{
    /// <param name="message">What is missing and where.</param>
    public ImportException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public ImportException()
    {
    }

    /// <param name="message">What is missing and where.</param>
    /// <param name="innerException">The cause.</param>
    public ImportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
