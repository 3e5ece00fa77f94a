using System.Globalization;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Cli;

/// <summary>The console as a channel: one line is one message; a number chooses <c>[1] …</c>. Ends at the end of input.</summary>
internal sealed class ConsoleChannel(Navigator navigator, Terminal terminal)
{
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    /// <summary>A longer line is cut; no message of a resident is longer than this on any channel.</summary>
    private const int MaxLine = 10_000;

    private Dictionary<string, string> taps = new(StringComparer.Ordinal);

    /// <summary>Holds the conversation.</summary>
    public void Run(Progress progress)
    {
        var turn = navigator.Respond(progress, new Input { Now = Now() });
        Show(turn);
        while (terminal.In.ReadLine() is { } line)
        {
            turn = navigator.Respond(turn.Progress, Message(line.Length > MaxLine ? line[..MaxLine] : line));
            Show(turn);
        }
    }

    private DateTimeOffset Now() => terminal.Clock.GetUtcNow().ToOffset(Japan);

    private Input Message(string line)
    {
        var text = line.Trim();
        return taps.TryGetValue(text, out var tap) ? new Input { Now = Now(), Tap = tap } : new Input { Now = Now(), Text = text };
    }

    private void Show(Turn turn)
    {
        taps = new(StringComparer.Ordinal);
        terminal.Out.WriteLine();
        foreach (var reply in turn.Replies)
        {
            switch (reply)
            {
                case TextReply text:
                    terminal.Out.WriteLine(text.Role is TextRole.Title or TextRole.Urgent ? $"■ {text.Text}" : text.Text);
                    break;
                case TrailReply trail:
                    terminal.Out.WriteLine(string.Join(" › ", trail.Steps.Select(step => step.Answer)));
                    break;
                case CardsReply cards:
                    Show(cards);
                    break;
                case CopyReply copy:
                    terminal.Out.WriteLine($"{copy.Heading}\n{copy.Text}");
                    break;
                case ChoicesReply choices:
                    Show(choices);
                    break;
            }
        }
    }

    private void Show(CardsReply cards)
    {
        if (cards.Heading.Length > 0)
        {
            terminal.Out.WriteLine($"── {cards.Heading}");
        }

        foreach (var card in cards.Cards)
        {
            terminal.Out.WriteLine($"● {card.Name}{(card.Reading.Length > 0 ? $" ({card.Reading})" : "")} <{card.Id}>");
            terminal.Out.WriteLine($"    {card.Reason}");
            foreach (var caution in card.Cautions)
            {
                terminal.Out.WriteLine($"    ! {caution}");
            }

            foreach (var fact in card.Facts)
            {
                terminal.Out.WriteLine($"    {fact.Label}: {fact.Value}");
            }

            terminal.Out.WriteLine("    " + string.Join("  ", card.Actions.Select(Number)));
        }
    }

    private void Show(ChoicesReply choices)
    {
        if (choices.Prompt.Length > 0)
        {
            terminal.Out.WriteLine(choices.Role == ChoicesRole.Question ? $"■ {choices.Prompt}" : choices.Prompt);
        }

        if (choices.Note.Length > 0)
        {
            terminal.Out.WriteLine(choices.Note);
        }

        var separator = choices.Role is ChoicesRole.Question ? "\n" : "  ";
        terminal.Out.WriteLine(string.Join(separator, choices.Choices.Select(Number)));
    }

    private string Number(Choice choice)
    {
        var number = (taps.Count + 1).ToString(CultureInfo.InvariantCulture);
        taps[number] = choice.Data;
        return $"[{number}] {choice.Label}";
    }
}
