using System.Collections.Immutable;
using SupportNavi.Core.Guide;

namespace SupportNavi.Core.Conversation;

/// <summary>One answered question on the way.</summary>
public readonly record struct Step(Question Question, Answer Answer);

/// <summary>Where a topic's answers lead, replayed from the root. The place is never stored, so an edited tree never breaks a conversation.</summary>
/// <param name="Steps">The answers that still make sense, from the root.</param>
/// <param name="Question">Where the walk stands, or null at a goal.</param>
/// <param name="Goal">The goal reached, or null.</param>
/// <param name="Filter">The goal's filter with every answer's narrowing folded in; facets chosen at the goal aside.</param>
/// <param name="Narrowed">The facets chosen at the goal.</param>
/// <param name="IsSensitive">An answer or the goal gives away violence or suicide.</param>
public sealed record Walk(
    ImmutableArray<Step> Steps, Question? Question, Goal? Goal, Filter Filter, ImmutableArray<(Facet Facet, string Value)> Narrowed, bool IsSensitive)
{
    /// <summary>The question id of a goal reached without questions, such as a related one.</summary>
    public const string DirectId = "@";

    /// <summary>Every facet chosen at the goal is answered under this mark and its name.</summary>
    public const string NarrowMark = "~";

    /// <summary>The goal's filter with the facets chosen at the goal folded in, opening hours aside.</summary>
    public Filter FullFilter(Needs needs)
    {
        var filter = Filter;
        foreach (var (facet, value) in Narrowed)
        {
            filter = filter.Narrow(Filter.On(facet, Facets.Vocabulary(facet, needs)?.Bit(value) ?? 0));
        }

        return filter;
    }

    /// <summary>Follows the answers until one is missing or no longer there.</summary>
    public static Walk Replay(GuideTree guide, Settings settings, Topic topic)
    {
        var steps = ImmutableArray.CreateBuilder<Step>(guide.Questions.Length < 6 ? guide.Questions.Length : 6);
        var filter = default(Filter);
        var sensitive = false;
        var question = guide.Root;
        Goal? goal = null;
        while (steps.Count <= Topic.MaxAnswers)
        {
            var given = question.SetsWho ? settings.Who : topic[question.Id];
            if (given is null || question.Answer(given) is not { } answer)
            {
                break;
            }

            steps.Add(new(question, answer));
            filter = filter.Narrow(answer.Narrow);
            sensitive |= answer.IsSensitive;
            if (guide.Goal(answer.Next) is { } reached)
            {
                goal = reached;
                break;
            }

            if (guide.Question(answer.Next) is not { } next || Contains(steps, next))
            {
                break;
            }

            question = next;
        }

        if (topic[DirectId] is { } direct && guide.Goal(direct) is { } target)
        {
            var who = steps.Count > 0 && steps[0].Question.SetsWho ? steps[0].Answer.Narrow : default;
            goal = target;
            filter = who;
        }

        return goal is null
            ? new(steps.ToImmutable(), question, null, filter, [], sensitive)
            : new(steps.ToImmutable(), null, goal, goal.Filter.Narrow(filter), Narrowing(goal, topic), sensitive || goal.IsSensitive);
    }

    private static bool Contains(ImmutableArray<Step>.Builder steps, Question question)
    {
        foreach (var step in steps)
        {
            if (step.Question.Id == question.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<(Facet, string)> Narrowing(Goal goal, Topic topic)
    {
        var narrowed = ImmutableArray<(Facet, string)>.Empty;
        foreach (var facet in goal.NarrowBy)
        {
            if (topic.Answers.Length > 0 && topic[NarrowMark + Facets.Name(facet)] is { } value)
            {
                narrowed = narrowed.Add((facet, value));
            }
        }

        return narrowed;
    }
}
