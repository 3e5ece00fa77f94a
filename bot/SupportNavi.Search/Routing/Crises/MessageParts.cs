namespace SupportNavi.Search.Routing.Crises;

/// <summary>A message cut where sentences end as the rules see it (<see cref="CrisisMarks.IsBreak"/>), so that no cut goes through what a rule finds.</summary>
internal static class MessageParts
{
    /// <summary>The parts in order; together they are the message.</summary>
    /// <param name="message">As typed.</param>
    /// <param name="least">A part ends with the sentence in which it gets so many UTF-16 units; 1 for single sentences.</param>
    public static IEnumerable<Range> Of(string message, int least)
    {
        var start = 0;
        for (var at = 0; at < message.Length; at++)
        {
            if (at + 1 == message.Length || (at + 1 - start >= least && CrisisMarks.IsBreak(message, at)))
            {
                yield return start..(at + 1);
                start = at + 1;
            }
        }
    }
}
