using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>
/// Screens of the running minute. A turn is a pure function of progress, tap and minute, and most people stand at the same few questions, so its answer is
/// made once. Sensitive turns are never kept here, nor anything that was typed.
/// </summary>
internal sealed class ScreenCache
{
    /// <summary>A screen weighs some kilobytes.</summary>
    private const int MaxScreens = 1024;

    private volatile Minute current = new(null!, null!, 0);

    /// <summary>Answers a tap, or nothing said at all.</summary>
    public Turn Respond(Navigator navigator, Progress progress, Input input)
    {
        var minute = input.Now.ToUnixTimeSeconds() / 60;
        if (input.Text is not null || input.Position is not null || input.Tap is { Length: > Tap.MaxLength } || (progress.At != 0 && minute - progress.At is < 0 or >= Navigator.SensitiveMinutes))
        {
            return navigator.Respond(progress, input);
        }

        var screens = current;
        if (screens.At != minute || screens.Navigator != navigator || screens.HardToReach != input.HardToReach)
        {
            current = screens = new(navigator, input.HardToReach, minute);
        }

        var key = $"{Encoding.UTF8.GetString(ProgressJson.Write(progress with { At = 0 }))} {input.Tap}";
        if (screens.Turns.TryGetValue(key, out var known))
        {
            return known;
        }

        var turn = navigator.Respond(progress, input);
        if (screens.Turns.Count < MaxScreens && !turn.IsSensitive && ReferenceEquals(navigator.WithoutSensitive(turn.Progress), turn.Progress))
        {
            screens.Turns[key] = turn;
        }

        return turn;
    }

    /// <summary>The messages of a turn, made once for every turn that is kept.</summary>
    public byte[] Render(Turn turn, Func<Turn, byte[]> make) => turn.IsSensitive ? make(turn) : current.Messages.GetValue(turn, kept => make(kept));

    /// <summary>What is kept within one minute, over one snapshot.</summary>
    private sealed record Minute(Navigator Navigator, IReadOnlySet<string> HardToReach, long At)
    {
        public ConcurrentDictionary<string, Turn> Turns { get; } = new(StringComparer.Ordinal);

        public ConditionalWeakTable<Turn, byte[]> Messages { get; } = [];
    }
}
