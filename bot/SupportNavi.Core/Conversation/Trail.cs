using System.Collections.Immutable;

namespace SupportNavi.Core.Conversation;

/// <summary>The answers so far, each with the tap that changes it. What gives away violence or suicide is not repeated.</summary>
internal static class Trail
{
    public static void Show(Scene scene)
    {
        var wording = scene.Wording;
        var steps = ImmutableArray.CreateBuilder<TrailStep>(scene.Walk.Steps.Length + 1);
        var hidden = false;
        foreach (var (question, answer) in scene.Walk.Steps)
        {
            hidden |= answer.IsSensitive;
            steps.Add(new(
                hidden ? wording["trail.hidden-question"] : wording[question.TextKey],
                hidden ? wording["trail.hidden"] : wording[answer.LabelKey],
                new(wording["trail.change"], "?ask:" + question.Id)));
        }

        if (scene.Area is { } area)
        {
            steps.Add(new(wording["area.question"], Readings.Of(wording, area), new(wording["trail.change"], "?area")));
        }

        if (steps.Count > 0)
        {
            scene.Add(new TrailReply(steps.ToImmutable()));
        }
    }
}
