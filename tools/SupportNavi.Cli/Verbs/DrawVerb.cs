using System.CommandLine;
using SupportNavi.Core.Guide;

namespace SupportNavi.Cli.Verbs;

/// <summary><c>supportnavi draw</c>: the tree as a picture.</summary>
internal static class DrawVerb
{
    public static Command Create(Terminal terminal)
    {
        var data = DataOption.Create();
        var language = new Option<string>("--lang") { Description = "The language of the labels.", DefaultValueFactory = _ => Wordings.Japanese };
        var command = new Command("draw", "Print the tree as a Mermaid flowchart. Example: supportnavi draw --lang en > tree.mmd") { data, language };
        command.SetAction(parsed =>
        {
            if (DataOption.Folder(parsed, data, terminal) is not { } folder || DataOption.Open(folder, terminal) is not { } snapshot
                || !DataOption.Has(snapshot, parsed.GetValue(language)!, terminal))
            {
                return ExitCode.CouldNotRun;
            }

            terminal.Out.Write(Outline.Mermaid(snapshot.Guide, snapshot.Wordings.Of(parsed.GetValue(language))));
            return ExitCode.Done;
        });
        return command;
    }
}
