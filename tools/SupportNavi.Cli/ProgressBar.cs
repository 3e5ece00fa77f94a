using Spectre.Console;
using SupportNavi.Import;

namespace SupportNavi.Cli;

/// <summary>Shows how far an import is, on a screen; says nothing where standard error is a file or a pipe.</summary>
internal static class ProgressBar
{
    /// <summary>Runs some work with a bar for each source and step. How many rows there will be is not known, so the bars count them.</summary>
    public static T Over<T>(Terminal terminal, Func<IProgress<ImportProgress>?, T> work)
    {
        if (Console.IsErrorRedirected || !ReferenceEquals(terminal.Error, Console.Error))
        {
            return work(null);
        }

        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn()).Start(context => work(new Bars(context)));
    }

    private sealed class Bars(ProgressContext context) : IProgress<ImportProgress>
    {
        private readonly Dictionary<(string, string), ProgressTask> tasks = [];
        private ProgressTask? last;

        public void Report(ImportProgress value)
        {
            var told = Markup.Escape($"{value.Source} {value.Step} {value.Rows:#,0} 行");
            if (!tasks.TryGetValue((value.Source, value.Step), out var task))
            {
                last?.StopTask();
                tasks[(value.Source, value.Step)] = last = task = context.AddTask(told).IsIndeterminate();
            }

            task.Description = told;
        }
    }
}
