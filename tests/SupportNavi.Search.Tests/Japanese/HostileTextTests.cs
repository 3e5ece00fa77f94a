namespace SupportNavi.Search.Japanese;

/// <summary>Any text: every character in one token, in order, no surrogate pair cut, from one thread or many.</summary>
public sealed class HostileTextTests
{
    private const int Long = 100_000;

    public static TheoryData<string, string> Texts => new()
    {
        { "empty", "" },
        { "one kana, again and again", new('あ', Long) },
        { "one kanji, again and again", new('鬱', Long) },
        { "katakana in one run", string.Concat(Enumerable.Repeat("サポステ", Long / 4)) },
        { "letters in one run", new('a', Long) },
        { "digits in one run", new('7', Long) },
        { "full stops only", new('。', Long) },
        { "spaces only", new(' ', Long) },
        { "line ends only", new('\n', Long) },
        { "control characters", string.Concat(Enumerable.Range(0, Long).Select(index => (char)(index % 32))) },
        { "zeros", new('\0', Long) },
        { "emoji only", string.Concat(Enumerable.Repeat("😀🙏🏻👨‍👩‍👧", Long / 12)) },
        { "high surrogates only", new('\ud83d', Long) },
        { "low surrogates only", new('\ude00', Long) },
        { "surrogates the wrong way round", string.Concat(Enumerable.Repeat("\ude00\ud83d", Long / 2)) },
        { "an odd unit before pairs", "あ" + string.Concat(Enumerable.Repeat("😀", Long / 2)) },
        { "a sentence without punctuation", string.Concat(Enumerable.Repeat("電気代が払えないので相談したい", Long / 15)) },
        { "combining marks", string.Concat(Enumerable.Repeat("か\u3099", Long / 2)) },
        { "random units", Random(17, char.MaxValue) },
        { "random kana and kanji", Random(23, 0x5000, 0x3041) },
        { "half-width kana", Random(29, 0xFFA0, 0xFF61) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_character_is_in_one_token(string name, string text)
    {
        Assert.NotEmpty(name);
        foreach (var tokenizer in new[] { Sample.Tokenizer, Sample.Search, Sample.Domain })
        {
            AssertWhole(text, tokenizer.Tokenize(text));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Readings_furigana_and_notation_take_any_text(string name, string text)
    {
        Assert.NotEmpty(name);
        var part = text[..Math.Min(text.Length, 5000)];
        Assert.Equal(part, string.Concat(new Furigana(Sample.Domain).Over(part).Select(ruby => ruby.Text)));
        Assert.NotNull(new Yomi(Sample.Domain).Hiragana(part));
        Assert.NotNull(new Yomi(Sample.Domain).Latin(part));
        Assert.NotNull(new Notation(Sample.Domain).Key(part));
    }

    [Fact]
    public void A_long_text_costs_memory_for_its_tokens_only()
    {
        var text = string.Concat(Enumerable.Repeat("役場の窓口で書類をもらった。", 5000));
        var tokens = new List<Token>(text.Length);
        Sample.Tokenizer.Tokenize(text, tokens);
        tokens.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sample.Tokenizer.Tokenize(text, tokens);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
    }

    [Fact]
    public void A_chunk_is_never_longer_than_its_limit_and_cuts_no_pair()
    {
        foreach (var text in Texts.Select(row => (string)row[1]).Where(text => text.Length > 0))
        {
            var length = TextChunks.NextLength(text);
            Assert.InRange(length, 1, TextChunks.MaxLength);
            Assert.False(length < text.Length && char.IsSurrogatePair(text[length - 1], text[length]));
        }
    }

    [Fact]
    public void Many_threads_find_what_one_finds()
    {
        var alone = Sample.Sentences.Select(Sample.Domain.Tokenize).ToArray();
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ =>
        {
            for (var index = 0; index < alone.Length; index++)
            {
                Assert.Equal(alone[index], Sample.Domain.Tokenize(Sample.Sentences[index]));
            }
        });
    }

    [Fact]
    public void Every_sentence_is_whole_in_every_mode() => Assert.All(Sample.Sentences, sentence =>
    {
        AssertWhole(sentence, Sample.Search.Tokenize(sentence));
        AssertWhole(sentence, Sample.Domain.Tokenize(sentence));
    });

    private static void AssertWhole(string text, List<Token> tokens)
    {
        var end = 0;
        foreach (var token in tokens)
        {
            Assert.Equal(end, token.Start);
            Assert.True(token.Length > 0);
            end = token.End;
            Assert.False(end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]), $"A pair is cut at {end}.");
        }

        Assert.Equal(text.Length, end);
    }

    private static string Random(int seed, int to, int from = 0)
    {
        var random = new Random(seed);
        return string.Create(Long, random, (units, source) =>
        {
            for (var index = 0; index < units.Length; index++)
            {
                units[index] = (char)source.Next(from, to);
            }
        });
    }
}
