using System.CommandLine;
using SupportNavi.Core.Guide;

namespace SupportNavi.Cli.Verbs;

/// <summary><c>supportnavi outline</c>: the tree as sorted text lines.</summary>
internal static class OutlineVerb
{
    public static Command Create(Terminal terminal)
    {
        var data = DataOption.Create();
        var command = new Command("outline", "Print the tree as sorted lines, good for comparing two versions. Example: supportnavi outline > tree.txt") { data };
        command.SetAction(parsed =>
        {
            if (DataOption.Folder(parsed, data, terminal) is not { } folder || DataOption.Open(folder, terminal) is not { } snapshot)
            {
                return ExitCode.CouldNotRun;
            }

            foreach (var line in Outline.Lines(snapshot.Guide, snapshot.Wordings.All[0]))
            {
                terminal.Out.WriteLine(line);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
