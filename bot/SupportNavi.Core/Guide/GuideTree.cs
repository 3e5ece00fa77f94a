using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SupportNavi.Core.Guide;

/// <summary>The tree: questions, answers, goals.</summary>
public sealed class GuideTree
{
    /// <summary>The goal for any trouble, the fallback of every other.</summary>
    public const string AnythingId = "anything";

    /// <summary>The goal that is one tap away on every screen.</summary>
    public const string EmergencyId = "emergency";

    /// <summary>The root answer of somebody under 18: their goals are told in easy words.</summary>
    public const string ChildId = "child";

    /// <summary>The root answer of a support worker, who has one client after the other.</summary>
    public const string WorkerId = "worker";

    private readonly FrozenDictionary<string, Question> questions;
    private readonly FrozenDictionary<string, Goal> goals;
    private readonly FrozenDictionary<ulong, Goal> goalOfNeed;

    /// <param name="needs">The needs the goals serve.</param>
    /// <param name="questions">In file order; the first is the root.</param>
    /// <param name="goals">In file order.</param>
    public GuideTree(Needs needs, IEnumerable<Question> questions, IEnumerable<Goal> goals)
    {
        Needs = needs;
        Questions = [.. questions.DistinctBy(question => question.Id)];
        Goals = [.. goals.DistinctBy(goal => goal.Id).Select((goal, index) => goal with { Index = index })];
        this.questions = Questions.ToFrozenDictionary(question => question.Id);
        this.goals = Goals.ToFrozenDictionary(goal => goal.Id);
        goalOfNeed = Goals.Where(goal => goal.Needs != 0 && goal.Filter.Audience == 0).DistinctBy(goal => goal.Needs).ToFrozenDictionary(goal => goal.Needs);
    }

    /// <summary>The 38 needs.</summary>
    public Needs Needs { get; }

    /// <summary>All questions, the root first.</summary>
    public ImmutableArray<Question> Questions { get; }

    /// <summary>All goals; a goal's <see cref="Goal.Index"/> is its place here.</summary>
    public ImmutableArray<Goal> Goals { get; }

    /// <summary>Where every topic starts.</summary>
    public Question Root => Questions[0];

    /// <summary>The question of this id, or null.</summary>
    public Question? Question(string id) => questions.GetValueOrDefault(id);

    /// <summary>The goal that answers one need and nothing else: the first in the file; null for none, which the lint refuses.</summary>
    public Goal? GoalFor(Need need) => goalOfNeed.GetValueOrDefault(need.Bit);

    /// <summary>The goal of this id, or null.</summary>
    public Goal? Goal(string id) => goals.GetValueOrDefault(id);
}
