namespace SupportNavi.Core.Conversation;

/// <summary>もどる.</summary>
internal static class Undo
{
    /// <summary>Closes what is looked at; else takes back the last narrowing, direct goal or answer of the open topic; else leaves an empty second topic; else asks the root again.</summary>
    public static Progress Last(Scene scene)
    {
        var progress = scene.Progress;
        var (view, argument) = scene.View;
        if (view == "page" && int.TryParse(argument, out var page) && page > 2)
        {
            return progress with { View = $"page:{page - 1}" };
        }

        if (view.Length > 0)
        {
            return progress with { View = "" };
        }

        var answers = progress.Topic.Answers;
        for (var index = answers.Length - 1; index >= 0; index--)
        {
            var question = answers[index].Question;
            if (question == Walk.DirectId || question.StartsWith(Walk.NarrowMark, StringComparison.Ordinal))
            {
                return progress.WithTopic(new(answers.RemoveAt(index)));
            }
        }

        if (progress.Alone)
        {
            return progress with { Alone = false };
        }

        var steps = scene.Walk.Steps;
        if (steps.Length > 0 && !steps[^1].Question.SetsWho)
        {
            return progress.WithTopic(progress.Topic.Without(steps[^1].Question.Id));
        }

        if (progress.Topics.Length > 1 && progress.Open == progress.Topics.Length - 1)
        {
            var topics = progress.Topics.RemoveAt(progress.Open);
            return progress with { Topics = topics, Open = topics.Length - 1, View = "" };
        }

        return progress with { View = steps.Length > 0 ? "ask:" + steps[0].Question.Id : "" };
    }
}
