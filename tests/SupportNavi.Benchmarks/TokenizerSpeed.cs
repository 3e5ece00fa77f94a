using System.Diagnostics;
using SupportNavi.Search.Japanese;
using SupportNavi.Testing;

namespace SupportNavi.Benchmarks;

/// <summary>Characters a second on the test's sentences, ours and the npm package kuromoji in one run; time until ready and memory in a fresh process.</summary>
internal static class TokenizerSpeed
{
    private const int Seconds = 5;

    private static readonly string Sentences = Path.Combine(Repository.Root, "tests", "SupportNavi.Search.Tests", "Japanese", "sentences.txt");

    public static void Print(TextWriter output)
    {
        var (ready, memory) = Fresh();
        output.WriteLine($"ready, fresh process:     {ready:F0} ms (opened and first sentence)");
        output.WriteLine($"memory, all sentences:    {memory / 1e6:F1} MB more resident");
        var sentences = File.ReadAllLines(Sentences);
        using var dictionary = JapaneseDictionary.OpenDefault();
        var normal = Speed(new(dictionary), sentences);
        var search = Speed(new(dictionary, mode: TokenizerMode.Search), sentences);
        var kuromoji = Run("node", Path.Combine(AppContext.BaseDirectory, "kuromoji.cjs"), Path.Combine(Repository.Root, "tools", "SupportNavi.Dictionary"), Sentences, $"{Seconds}").Split(' ');
        output.WriteLine($"normal mode:              {normal:N0} characters/s");
        output.WriteLine($"search mode:              {search:N0} characters/s");
        output.WriteLine($"kuromoji.js 0.1.2:        {double.Parse(kuromoji[1]):N0} characters/s, ready after {kuromoji[0]} ms");
        output.WriteLine($"ratio:                    {normal / double.Parse(kuromoji[1]):F1}");
    }

    /// <summary>What a fresh process says: milliseconds from before opening until the first sentence is tokenized, and bytes resident for all of them.</summary>
    public static void PrintFresh(TextWriter output)
    {
        var sentences = File.ReadAllLines(Sentences);
        var tokens = new List<Token>(1024);
        var before = Resident();
        var start = Stopwatch.GetTimestamp();
        using var dictionary = JapaneseDictionary.OpenDefault();
        var tokenizer = new Tokenizer(dictionary);
        tokenizer.Tokenize(sentences[0], tokens);
        var ready = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        foreach (var sentence in sentences)
        {
            tokens.Clear();
            tokenizer.Tokenize(sentence, tokens);
        }

        output.WriteLine($"{ready:F1} {Resident() - before}");
    }

    private static (double Ready, long Memory) Fresh()
    {
        var words = Run("dotnet", typeof(TokenizerSpeed).Assembly.Location, "tokenizer-fresh").Split(' ');
        return (double.Parse(words[0]), long.Parse(words[1]));
    }

    private static double Speed(Tokenizer tokenizer, string[] sentences)
    {
        var tokens = new List<Token>(1024);
        var (characters, start) = (0L, 0L);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < Seconds * 2;)
        {
            if (start == 0 && watch.Elapsed.TotalSeconds >= Seconds)
            {
                (characters, start) = (0, Stopwatch.GetTimestamp());
            }

            foreach (var sentence in sentences)
            {
                tokens.Clear();
                tokenizer.Tokenize(sentence, tokens);
                characters += sentence.Length;
            }
        }

        return characters / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static long Resident()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} failed.");
    }
}
