using System.Collections.Immutable;
using SupportNavi.Core.Areas;

namespace SupportNavi.Core.Guide;

/// <summary>質問: one question of the tree.</summary>
/// <param name="Id">Unique among questions and goals.</param>
/// <param name="Line">Its line in questions.csv.</param>
/// <param name="HasNote">Whether a note is shown below it.</param>
/// <param name="SetsWho">Its answer is the setting "who asks", kept across topics and not undone by もどる.</param>
/// <param name="Answers">In display order.</param>
public sealed record Question(string Id, int Line, bool HasNote, bool SetsWho, ImmutableArray<Answer> Answers)
{
    /// <summary>Wording key of the question.</summary>
    public string TextKey { get; } = "question." + Id;

    /// <summary>Wording key of the note.</summary>
    public string NoteKey { get; } = $"question.{Id}.note";

    /// <summary>The answer of this id, or null when the tree has changed.</summary>
    public Answer? Answer(string id)
    {
        foreach (var answer in Answers)
        {
            if (answer.Id == id)
            {
                return answer;
            }
        }

        return null;
    }
}

/// <summary>回答: leads to a question or a goal.</summary>
/// <param name="Id">Unique within its question.</param>
/// <param name="Line">Its line in answers.csv.</param>
/// <param name="Next">Id of a question or a goal.</param>
/// <param name="Narrow">Folded into the goal's filter.</param>
/// <param name="IsSensitive">Choosing it gives away violence or suicide.</param>
/// <param name="LabelKey">Wording key of the label.</param>
public sealed record Answer(string Id, int Line, string Next, Filter Narrow, bool IsSensitive, string LabelKey);

/// <summary>ゴール定義: what a branch ends in.</summary>
public sealed record Goal
{
    /// <summary>Unique among questions and goals.</summary>
    public required string Id { get; init; }

    /// <summary>Its line in goals.csv.</summary>
    public int Line { get; init; }

    /// <summary>Its position among the goals.</summary>
    public int Index { get; init; }

    /// <summary>The needs it serves; 0 means windows for any trouble.</summary>
    public ulong Needs { get; init; }

    /// <summary>The base filter, needs aside.</summary>
    public Filter Filter { get; init; }

    /// <summary>How far up the ladder windows are looked for.</summary>
    public AreaKind Reach { get; init; }

    /// <summary>Facets offered for narrowing, in order.</summary>
    public ImmutableArray<Facet> NarrowBy { get; init; } = [];

    /// <summary>Ids of organisations shown first.</summary>
    public ImmutableArray<string> Pins { get; init; } = [];

    /// <summary>The town office decides about these services (介護保険, 障害福祉) and therefore comes first.</summary>
    public bool TownOfficeDecides { get; init; }

    /// <summary>Violence or suicide.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>The goal offered when nothing specific was found, or null.</summary>
    public string? EmptyGoal { get; init; }

    /// <summary>Goals close to this one.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Wording keys.</summary>
    public string TitleKey => field ??= $"goal.{Id}.title";

    /// <summary>What these windows do and what happens next.</summary>
    public string LeadKey => field ??= $"goal.{Id}.lead";

    /// <summary>What is missing, when nothing specific was found.</summary>
    public string EmptyKey => field ??= $"goal.{Id}.empty";

    /// <summary>窓口での伝え方.</summary>
    public string ScriptKey => field ??= $"goal.{Id}.script";
}
