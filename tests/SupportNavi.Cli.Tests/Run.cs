using SupportNavi.Testing;

namespace SupportNavi.Cli;

/// <summary>One command in process, with its input and what it printed.</summary>
public sealed class Run
{
    /// <summary>Runs a command with nothing on standard input.</summary>
    public Run(params string[] args)
        : this("", args)
    {
    }

    private Run(string input, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Code = CommandLine.Run(args, new Terminal(new StringReader(input), output, error, new FixedClock()));
        (Output, Error) = (output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>The exit code.</summary>
    public int Code { get; }

    /// <summary>Standard output.</summary>
    public string Output { get; }

    /// <summary>Standard error.</summary>
    public string Error { get; }

    /// <summary>Standard output line by line.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>Runs a command on the shipped data.</summary>
    public static Run Shipped(params string[] args) => new([.. args, "--data", Repository.Data]);

    /// <summary>Holds a conversation on the shipped data, one message a line.</summary>
    public static Run Chat(string input, params string[] args) => new(input, ["chat", .. args, "--data", Repository.Data]);

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => ShippedData.Morning.ToUniversalTime();
    }
}
