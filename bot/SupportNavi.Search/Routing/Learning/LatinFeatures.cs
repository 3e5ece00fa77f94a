using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Crises;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>
/// Words of languages in Latin letters, and pairs of them, without their marks, as many type Vietnamese. The dictionary takes letters with two marks for
/// signs and cuts the words there.
/// </summary>
internal static class LatinFeatures
{
    private const char Word = 'l';
    private const char Pair = 'm';

    public static void Add(string text, List<Token> tokens, List<Feature> features)
    {
        var (previous, from, token) = (0UL, 0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (LetterForms.LatinOf(text[at]) == '\0')
            {
                continue;
            }

            var first = token = TokenAt(tokens, at, token);
            var hash = FeatureHash.Start(Word);
            for (; at < text.Length && (LetterForms.LatinOf(text[at]) != '\0' || text[at] is '\'' or '’'); at++)
            {
                if (LetterForms.LatinOf(text[at]) is not '\0' and var letter)
                {
                    hash = FeatureHash.Add(hash, letter);
                }
            }

            token = TokenAt(tokens, at - 1, token);
            features.Add(new(hash, first, token));
            if (previous != 0)
            {
                features.Add(new(FeatureHash.Add(FeatureHash.Add(FeatureHash.Start(Pair), previous), hash), from, token));
            }

            (previous, from) = (hash, first);
        }
    }

    private static int TokenAt(List<Token> tokens, int position, int token)
    {
        while (tokens[token].End <= position)
        {
            token++;
        }

        return token;
    }
}
