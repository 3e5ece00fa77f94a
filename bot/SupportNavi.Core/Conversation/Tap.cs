using System.Globalization;

namespace SupportNavi.Core.Conversation;

/// <summary>
/// What a button carries: <c>0.me=money</c> (topic 0, question me, answer money), <c>?card:ID</c> (look at something), <c>!area=012068</c> (do something).
/// Channels treat it as opaque; anything may come back.
/// </summary>
public abstract record Tap
{
    /// <summary>No button of ours is longer.</summary>
    public const int MaxLength = 120;

    /// <summary>An answer: <c>topic.question=answer</c>.</summary>
    public sealed record Answer(int Topic, string Question, string Value) : Tap;

    /// <summary>A look at something that is no answer: <c>?view</c>.</summary>
    public sealed record Look(string View) : Tap;

    /// <summary>An act: <c>!verb</c> or <c>!verb=value</c>.</summary>
    public sealed record Act(string Verb, string Value) : Tap;

    /// <summary>The tap, or null when the data is none of ours.</summary>
    public static Tap? Parse(string data)
    {
        if (data.Length is < 2 or > MaxLength || data.AsSpan().ContainsAny(' ', '\n'))
        {
            return null;
        }

        if (data[0] == '?')
        {
            return new Look(data[1..]);
        }

        var equals = data.IndexOf('=', StringComparison.Ordinal);
        if (data[0] == '!')
        {
            return equals < 0 ? new Act(data[1..], "") : new Act(data[1..equals], data[(equals + 1)..]);
        }

        var dot = data.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && dot < equals - 1 && equals < data.Length - 1
            && int.TryParse(data.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var topic)
                ? new Answer(topic, data[(dot + 1)..equals], data[(equals + 1)..])
                : null;
    }
}
