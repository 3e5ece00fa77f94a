using System.CommandLine;
using SupportNavi.Cli.Verbs;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Cli;

/// <summary>The command line of <c>supportnavi</c>: exit 0 done, 1 refused with reasons, 2 could not run.</summary>
public static class CommandLine
{
    /// <summary>Runs one command; never throws for what a user can type or a file can hold.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("SupportNavi: walk the tree, check and refresh the data.")
        {
            ChatVerb.Create(terminal),
            CheckVerb.Create(terminal),
            EvaluateVerb.Create(terminal),
            SearchVerb.Create(terminal),
            OutlineVerb.Create(terminal),
            DrawVerb.Create(terminal),
            ImportVerb.Create(terminal),
            PublishVerb.Create(terminal),
            ExportVerb.Create(terminal),
        };
        var parsed = root.Parse(args);
        var configuration = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        try
        {
            var code = parsed.Invoke(configuration);
            return parsed.Errors.Count > 0 ? ExitCode.CouldNotRun : code;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DictionaryException)
        {
            terminal.Error.WriteLine(exception.Message);
            return ExitCode.CouldNotRun;
        }
    }
}
