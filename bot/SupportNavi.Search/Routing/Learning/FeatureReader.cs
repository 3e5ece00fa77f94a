using System.Text;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Crises;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>
/// Reads the features of a text in any language: base forms of words and pairs of them, single Chinese characters and Korean syllables, and runs of 2 to 4
/// sounds (letters, in other languages) over the whole reading, so that 「けんさ」 and 「検査」 and a wrong conversion of either meet; words in Latin letters besides.
/// </summary>
internal sealed class FeatureReader(JapaneseText japanese)
{
    private const int LongestRun = 4;

    /// <summary>What a list begins with; more grow it.</summary>
    private const int FeaturesOfCharacter = 6;

    private const char Word = 'w';
    private const char Pair = 'p';
    private const char Character = 'c';
    private const char Sound = 's';

    /// <summary>What the words of a text are.</summary>
    public Lexicon Lexicon => japanese.Words.Lexicon;

    /// <summary>Reads a text that was tokenized.</summary>
    public FeaturedText Read(ReadText text)
    {
        var features = new List<Feature>(text.Text.Length * FeaturesOfCharacter);
        AddWords(text.Text, text.Tokens, features);
        AddSounds(text.Text, text.Tokens, features);
        LatinFeatures.Add(text.Text, text.Tokens, features);
        return new(text, features);
    }

    /// <summary>The features of a text, for learning.</summary>
    public IEnumerable<ulong> HashesOf(string text) => Read(text).Features.Select(feature => feature.Hash);

    /// <summary>Reads a text.</summary>
    public FeaturedText Read(string text) => Read(ReadText.Of(text, japanese.Words));

    private void AddWords(string text, List<Token> tokens, List<Feature> features)
    {
        Span<char> buffer = stackalloc char[Japanese.Lexicon.MaxFormLength];
        Span<char> lower = stackalloc char[Japanese.Lexicon.MaxFormLength];
        var (previous, at) = (0UL, 0);
        for (var index = 0; index < tokens.Count; index++)
        {
            var surface = tokens[index].Surface(text);
            foreach (var character in surface)
            {
                if (LetterForms.IsHan(character) || character is >= '가' and <= '힣')
                {
                    features.Add(new(FeatureHash.Add(FeatureHash.Start(Character), LetterForms.Simplified(character)), index, index));
                }
            }

            var form = Lexicon.BaseForm(tokens[index].Word, surface, buffer);
            if (Lexicon.ClassOf(tokens[index].Word).Pos == "記号" || form.Length > lower.Length)
            {
                continue;
            }

            form.ToLowerInvariant(lower);
            var word = FeatureHash.Add(FeatureHash.Start(Word), lower[..form.Length]);
            features.Add(new(word, index, index));
            if (previous != 0)
            {
                features.Add(new(FeatureHash.Add(FeatureHash.Add(FeatureHash.Start(Pair), previous), word), at, index));
            }

            (previous, at) = (word, index);
        }
    }

    private void AddSounds(string text, List<Token> tokens, List<Feature> features)
    {
        Span<char> buffer = stackalloc char[Japanese.Lexicon.MaxFormLength];
        var sounds = new StringBuilder(text.Length * 2).Append('^');
        var from = new List<int>(text.Length * 2) { 0 };
        for (var index = 0; index < tokens.Count; index++)
        {
            foreach (var character in Yomi.Of(Lexicon, tokens[index], text, buffer))
            {
                if (character == 'ー' || char.IsLetterOrDigit(character))
                {
                    sounds.Append(Fold(character));
                    from.Add(index);
                }
            }
        }

        sounds.Append('$');
        from.Add(Math.Max(0, tokens.Count - 1));
        var run = sounds.ToString();
        for (var start = 0; start < run.Length; start++)
        {
            var hash = FeatureHash.Add(FeatureHash.Start(Sound), run[start]);
            for (var end = start + 1; end < run.Length && end < start + LongestRun; end++)
            {
                hash = FeatureHash.Add(hash, run[end]);
                features.Add(new(hash, from[start], from[end]));
            }
        }
    }

    /// <summary>Hiragana; Latin letters without their marks, as many type Vietnamese; simplified Chinese.</summary>
    private static char Fold(char character) =>
        character is >= 'ァ' and <= 'ヶ' ? (char)(character - 0x60)
        : character < 'À' ? char.ToLowerInvariant(character)
        : LetterForms.LatinOf(character) is not '\0' and var letter ? letter
        : LetterForms.Simplified(character);
}
