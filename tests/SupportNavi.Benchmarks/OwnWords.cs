using System.Diagnostics;
using System.Text;
using SupportNavi.Core.Conversation;
using SupportNavi.Search.Routing;
using SupportNavi.Testing;

namespace SupportNavi.Benchmarks;

/// <summary>From a message in a resident's own words to the whole answer, over the shipped samples and stories made of them, at each length.</summary>
internal static class OwnWords
{
    private const int Messages = 4000;
    private const int WarmUp = 300;
    private static readonly int[] Lengths = [0, 200, 1000, 5000];

    public static void Print(TextWriter output)
    {
        ShippedData.Snapshot.FreeText.Prepare();
        var samples = ShippedData.Tables["guide/utterances.csv"].Rows.Select(row => row.Cells[1]).Where(text => IsCalm(text) && ((FreeText)ShippedData.Snapshot.FreeText).WhyCrisis(text).Line is null).ToArray();
        foreach (var length in Lengths)
        {
            var times = Measure(Texts(samples, length)).Skip(WarmUp).ToArray();
            Array.Sort(times);
            var name = length == 0 ? "as typed" : $"{length} characters";
            output.WriteLine($"{name,16}: p50 {times[times.Length / 2]:0.00} ms, p99 {times[times.Length * 99 / 100]:0.00} ms, at most {times[^1]:0.00} ms");
        }
    }

    private static string[] Texts(string[] samples, int length)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, length > 1000 ? Messages / 4 : Messages).Select(_ => Text(samples, length, random)).Where(IsCalm)];
    }

    /// <summary>A crisis is answered before anything else is read; the rest is what takes time.</summary>
    private static bool IsCalm(string text) => ShippedData.Snapshot.FreeText.Read(text).Crisis() is null;

    private static string Text(string[] samples, int length, Random random)
    {
        var text = new StringBuilder(samples[random.Next(samples.Length)]);
        while (text.Length < length)
        {
            text.Append('。').Append(samples[random.Next(samples.Length)]);
        }

        return length == 0 ? text.ToString() : text.ToString(0, length);
    }

    private static IEnumerable<double> Measure(string[] texts)
    {
        var progress = Progress.Start with { Settings = new("ja", Area: "012068") };
        foreach (var text in texts.Take(WarmUp).Concat(texts))
        {
            var start = Stopwatch.GetTimestamp();
            ShippedData.Navigator.Respond(progress, new() { Now = ShippedData.Morning, Text = text });
            yield return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }
}
