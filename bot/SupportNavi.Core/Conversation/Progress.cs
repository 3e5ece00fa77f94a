using System.Collections.Immutable;

namespace SupportNavi.Core.Conversation;

/// <summary>設定: what もどる does not undo.</summary>
/// <param name="Language">Null until chosen.</param>
/// <param name="Who">The answer to the root question: who asks, and about whom.</param>
/// <param name="Area">Area id, null until known.</param>
/// <param name="NoCalls">電話を使わない.</param>
/// <param name="Furigana">ふりがな, for channels that can show it.</param>
public sealed record Settings(string? Language = null, string? Who = null, string? Area = null, bool NoCalls = false, bool Furigana = false);

/// <summary>One answer of a topic. A question <c>~methods</c> is a narrowing, <c>@</c> a goal reached without questions.</summary>
public readonly record struct Answered(string Question, string Answer);

/// <summary>相談ごと: one trouble being talked through; its answers in the order they were given.</summary>
public sealed record Topic(ImmutableArray<Answered> Answers)
{
    /// <summary>More than any path through the tree with all its narrowing.</summary>
    public const int MaxAnswers = 16;

    /// <summary>A topic nobody has said anything of yet.</summary>
    public static readonly Topic Empty = new(ImmutableArray<Answered>.Empty);

    /// <summary>The answer to a question, or null.</summary>
    public string? this[string question]
    {
        get
        {
            foreach (var answered in Answers)
            {
                if (answered.Question == question)
                {
                    return answered.Answer;
                }
            }

            return null;
        }
    }

    /// <summary>The topic with this answer, which replaces an earlier one to the same question; the oldest goes when there are too many.</summary>
    public Topic With(string question, string answer)
    {
        var others = Without(question).Answers;
        return new((others.Length >= MaxAnswers ? others.RemoveAt(0) : others).Add(new(question, answer)));
    }

    /// <summary>The topic without the answer to a question.</summary>
    public Topic Without(string question) => new(Answers.RemoveAll(answered => answered.Question == question));
}

/// <summary>A window on the shortlist (メモ).</summary>
/// <param name="Organization">Its id.</param>
/// <param name="IsSensitive">It was kept in a sensitive topic and is forgotten with it.</param>
public readonly record struct Kept(string Organization, bool IsSensitive);

/// <summary>途中経過: all that is remembered of one conversation. At most 1 KB as JSON; nothing a resident typed is in it.</summary>
public sealed record Progress
{
    /// <summary>Troubles one conversation can hold.</summary>
    public const int MaxTopics = 4;

    /// <summary>Windows a shortlist can hold.</summary>
    public const int MaxShortlist = 8;

    /// <summary>A conversation that has not begun.</summary>
    public static readonly Progress Start = new();

    /// <summary>What もどる does not undo.</summary>
    public Settings Settings { get; init; } = new();

    /// <summary>At least one.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [Topic.Empty];

    /// <summary>Which topic is open.</summary>
    public int Open { get; init; }

    /// <summary>メモ.</summary>
    public ImmutableArray<Kept> Shortlist { get; init; } = [];

    /// <summary>What is looked at besides the place in the tree, such as a card or a page; "" for nothing.</summary>
    public string View { get; init; } = "";

    /// <summary>Of several topics, only the open one is shown.</summary>
    public bool Alone { get; init; }

    /// <summary>When a sensitive topic was last talked about, in Unix minutes; 0 when nothing sensitive is held.</summary>
    public long SensitiveAt { get; init; }

    /// <summary>When the resident last said something, in Unix minutes.</summary>
    public long At { get; init; }

    /// <summary>The open topic.</summary>
    public Topic Topic => Topics[Open];

    /// <summary>The progress with the open topic changed and nothing else looked at.</summary>
    public Progress WithTopic(Topic topic) => this with { Topics = Topics.SetItem(Open, topic), View = "" };
}
