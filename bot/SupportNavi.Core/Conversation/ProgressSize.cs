using SupportNavi.Core.Guide;

namespace SupportNavi.Core.Conversation;

/// <summary>Keeps a progress within <see cref="ProgressJson.MaxBytes"/> whatever is tapped: answers that lead nowhere go first, then the oldest of the shortlist, then the oldest topic.</summary>
internal static class ProgressSize
{
    /// <summary>Names of fields, numbers and a long view.</summary>
    private const int Frame = 260;

    public static Progress Fit(GuideTree guide, Progress progress)
    {
        if (Size(progress) <= ProgressJson.MaxBytes)
        {
            return progress;
        }

        progress = progress with { Topics = [.. progress.Topics.Select(topic => Used(guide, progress.Settings, topic))] };
        while (Size(progress) > ProgressJson.MaxBytes && !progress.Shortlist.IsEmpty)
        {
            progress = progress with { Shortlist = progress.Shortlist.RemoveAt(0) };
        }

        while (Size(progress) > ProgressJson.MaxBytes && progress.Topics.Length > 1)
        {
            progress = progress with { Topics = progress.Topics.RemoveAt(0), Open = Math.Max(0, progress.Open - 1) };
        }

        return progress;
    }

    private static int Size(Progress progress)
    {
        var size = Frame;
        foreach (var topic in progress.Topics)
        {
            size += 3;
            foreach (var answered in topic.Answers)
            {
                size += answered.Question.Length + answered.Answer.Length + 2;
            }
        }

        foreach (var kept in progress.Shortlist)
        {
            size += kept.Organization.Length + 2;
        }

        return size;
    }

    private static Topic Used(GuideTree guide, Settings settings, Topic topic)
    {
        var walk = Walk.Replay(guide, settings, topic);
        return new(topic.Answers.RemoveAll(answered =>
            answered.Question != Walk.DirectId && !answered.Question.StartsWith(Walk.NarrowMark, StringComparison.Ordinal)
            && !walk.Steps.Any(step => step.Question.Id == answered.Question)));
    }
}
