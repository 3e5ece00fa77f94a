using System.CommandLine;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Cli.Verbs;

/// <summary><c>supportnavi chat</c>: a conversation on the console, from a keyboard or a pipe.</summary>
internal static class ChatVerb
{
    public static Command Create(Terminal terminal)
    {
        var data = DataOption.Create();
        var area = new Option<string>("--area") { Description = "The resident's municipality as a six-digit code or a name, such as 012068." };
        var language = new Option<string>("--lang") { Description = "ja, ja-easy, en, zh-Hans, ko or vi." };
        var command = new Command("chat", "Hold a conversation. Type a number, an answer or your own words. Example: supportnavi chat --area 012068 --lang ja") { data, area, language };
        command.SetAction(parsed =>
        {
            if (DataOption.Folder(parsed, data, terminal) is not { } folder || DataOption.Open(folder, terminal) is not { } snapshot)
            {
                return ExitCode.CouldNotRun;
            }

            var settings = new Settings(parsed.GetValue(language));
            if (settings.Language is { } chosen && !DataOption.Has(snapshot, chosen, terminal))
            {
                return ExitCode.CouldNotRun;
            }

            if (parsed.GetValue(area) is { } name)
            {
                if (DataOption.Area(snapshot, name, terminal) is not { } found)
                {
                    return ExitCode.CouldNotRun;
                }

                settings = settings with { Area = found.Id };
            }

            new ConsoleChannel(new Navigator(snapshot), terminal).Run(Progress.Start with { Settings = settings });
            return ExitCode.Done;
        });
        return command;
    }
}
