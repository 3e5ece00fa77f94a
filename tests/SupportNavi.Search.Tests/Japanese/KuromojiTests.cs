using System.Diagnostics;
using SupportNavi.Testing;

namespace SupportNavi.Search.Japanese;

/// <summary>The normal mode against the npm package kuromoji: every word's surface, class, base form, reading and pronunciation.</summary>
public sealed class KuromojiTests
{
    /// <summary>
    /// All but two of 2,202 lines. In those two surrogate pairs stand side by side: kuromoji.js measures such a run in UTF-16 units but walks in code
    /// points, and so leaves out what follows. Ours leaves nothing out (<see cref="HostileTextTests"/>).
    /// </summary>
    [Fact]
    public async Task Every_sentence_comes_apart_as_in_kuromoji_js()
    {
        var compared = Sample.Sentences.Zip(await KuromojiAsync(Sample.Sentences)).ToLookup(pair => PairsMeet(pair.First));

        Assert.True(Sample.Sentences.Length >= 2000);
        Assert.Equal((Sample.Sentences.Length - 2, 2), (compared[false].Count(), compared[true].Count()));
        Assert.All(compared[false], pair => Assert.Equal(pair.Second, Ours(pair.First)));
        Assert.All(compared[true], pair => Assert.NotEqual(pair.First, Joined(pair.Second)));
        Assert.All(compared[true], pair => Assert.Equal(pair.First, Joined(Ours(pair.First))));
    }

    private static bool PairsMeet(string sentence) =>
        Enumerable.Range(1, Math.Max(0, sentence.Length - 2)).Any(index => char.IsLowSurrogate(sentence[index]) && char.IsHighSurrogate(sentence[index + 1]));

    private static string Joined(string words) => string.Concat(words.Split('\t').Select(word => word.Split('\u001f')[0]));

    private static string Ours(string sentence) => string.Join('\t', Sample.Tokenizer.Tokenize(sentence).Select(token => Fields(token, sentence)));

    /// <summary>kuromoji.js gives unknown words the base form <c>*</c>, ours is their surface.</summary>
    private static string Fields(Token token, string sentence)
    {
        var (lexicon, word) = (Sample.Tokenizer.Lexicon, token.Word);
        var known = word.Kind == WordKind.Known;
        var kind = lexicon.ClassOf(word);
        return string.Join(
            '\u001f', token.Surface(sentence).ToString(), kind.Pos, kind.Pos1, kind.Pos2, kind.Pos3, kind.ConjugationType, kind.ConjugationForm,
            known ? lexicon.BaseForm(token, sentence) : "*", lexicon.Reading(word) ?? "", lexicon.Pronunciation(word) ?? "");
    }

    private static async Task<string[]> KuromojiAsync(string[] sentences)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Sample.Folder, "kuromoji.cjs"), Path.Combine(Repository.Root, "tools", "SupportNavi.Dictionary")])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var output = node.StandardOutput.ReadToEndAsync();
        await node.StandardInput.WriteAsync(string.Join('\n', sentences));
        node.StandardInput.Close();
        var lines = (await output).Split('\n');
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
        return lines[..^1];
    }
}
