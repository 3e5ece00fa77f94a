using SupportNavi.Testing;

namespace SupportNavi.Search.Japanese;

/// <summary>A dictionary file that is not as it was written is refused or works, at once or at a word; nothing else happens.</summary>
public sealed class DamagedDictionaryTests
{
    private const int Mutations = 400;
    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, JapaneseDictionary.FileName);

    [Fact]
    public void A_changed_file_is_refused_or_works()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(Path);
        var random = new Random(20261121);
        var outcomes = new int[3];
        for (var mutation = 0; mutation < Mutations; mutation++)
        {
            var undo = Change(bytes, random, mutation);
            outcomes[(int)Try(folder.Write("ipadic.bin", bytes))]++;
            undo.ForEach(change => bytes[change.At] = change.Was);
        }

        Assert.Equal(File.ReadAllBytes(Path), bytes);
        Assert.All(outcomes, count => Assert.True(count > 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(143)]
    [InlineData(144)]
    [InlineData(100_000)]
    [InlineData(14_000_000)]
    public void A_short_file_is_refused(int length)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("ipadic.bin", File.ReadAllBytes(Path)[..length]);

        Assert.Contains("build again", Refusal(path), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_missing_file_says_how_to_build_it()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal($"There is no Japanese dictionary at {folder.File("none")}. Build it: dotnet build tools/SupportNavi.Dictionary", Refusal(folder.File("none")));
    }

    [Fact]
    public void Another_version_is_refused()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(Path);
        bytes[8]++;

        Assert.Contains("has version 2, this program reads 1", Refusal(folder.Write("ipadic.bin", bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_checksum_finds_one_changed_bit()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(Path);
        bytes[^9_000_000] ^= 1;
        using var changed = JapaneseDictionary.Open(folder.Write("ipadic.bin", bytes));

        Assert.False(changed.Verify());
        Assert.True(Sample.Dictionary.Verify());
    }

    private enum Outcome { Refused, RefusedAtAWord, Works }

    private static Outcome Try(string path)
    {
        try
        {
            using var dictionary = JapaneseDictionary.Open(path);
            try
            {
                Use(dictionary);
                return Outcome.Works;
            }
            catch (DictionaryException)
            {
                return Outcome.RefusedAtAWord;
            }
        }
        catch (DictionaryException)
        {
            return Outcome.Refused;
        }
    }

    private static void Use(JapaneseDictionary dictionary)
    {
        var tokenizer = new Tokenizer(dictionary, mode: TokenizerMode.Search);
        foreach (var sentence in Sample.Sentences.Where((_, index) => index % 40 == 0))
        {
            foreach (var token in tokenizer.Tokenize(sentence))
            {
                tokenizer.Lexicon.ClassOf(token.Word);
                tokenizer.Lexicon.BaseForm(token, sentence);
                tokenizer.Lexicon.Pronunciation(token.Word);
            }
        }
    }

    /// <summary>A third in the header, a third in single bytes, a third in whole stretches.</summary>
    private static List<(int At, byte Was)> Change(byte[] bytes, Random random, int mutation)
    {
        var (start, length) = (mutation % 3) switch
        {
            0 => (random.Next(DictionaryFormat.HeaderLength), 1),
            1 => (random.Next(bytes.Length), 1),
            _ => (random.Next(bytes.Length - 100_000), 100_000),
        };
        var undo = new List<(int At, byte Was)>(length);
        for (var at = start; at < start + length; at++)
        {
            undo.Add((at, bytes[at]));
            bytes[at] ^= (byte)random.Next(1, 256);
        }

        return undo;
    }

    private static string Refusal(string path) => Assert.Throws<DictionaryException>(() => JapaneseDictionary.Open(path)).Message;
}
