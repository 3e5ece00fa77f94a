using System.Diagnostics;
using SupportNavi.Testing;

namespace SupportNavi.Benchmarks;

/// <summary>Milliseconds until a crisis is heard or not: the samples of danger and near misses as they are, and stories of 5,000 characters made of them.</summary>
internal static class CrisisSpeed
{
    private const int StoryLength = 5000;
    private const int Rounds = 10;

    /// <summary>Of so many samples one is taken.</summary>
    private const int OneOf = 5;

    public static void Print(TextWriter output)
    {
        var freeText = ShippedData.Snapshot.FreeText;
        freeText.Prepare();
        var samples = ShippedData.Tables["guide/crisis_samples.csv"].Rows.Where((_, index) => index % OneOf == 0).Select(row => (Crisis: row.Cells[0], Text: row.Cells[1])).ToList();
        string[] messages = [.. samples.Select(sample => sample.Text)];
        string[] harmless = [.. samples.Where(sample => sample.Crisis == "none").Select(sample => sample.Text)];
        var stories = Enumerable.Range(0, 200).Select(number => Story(harmless, number)).ToArray();
        foreach (var message in messages.Concat(stories))
        {
            _ = freeText.Read(message).Crisis();
        }

        Measure("messages of the sets", messages);
        Measure($"{StoryLength:N0} characters", stories);

        void Measure(string name, string[] texts)
        {
            var times = new List<double>(texts.Length * Rounds);
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var text in texts)
                {
                    var start = Stopwatch.GetTimestamp();
                    _ = freeText.Read(text).Crisis();
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            times.Sort();
            output.WriteLine($"{name,-22} p50 {times[times.Count / 2]:F4} ms, p99 {times[times.Count * 99 / 100]:F4} ms, most {times[^1]:F2} ms");
        }
    }

    private static string Story(string[] texts, int number)
    {
        var story = string.Join('\n', Enumerable.Range(0, texts.Length).Select(index => texts[(index + (number * 7)) % texts.Length]));
        return story[..Math.Min(story.Length, StoryLength)];
    }
}
