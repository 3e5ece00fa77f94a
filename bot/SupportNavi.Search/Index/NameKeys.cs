using System.Text;
using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Index;

/// <summary>The spellings under which names are compared.</summary>
public static class NameKeys
{
    private const string Small = "ぁぃぅぇぉっゃゅょゎゕゖぢづをゐゑゔ";
    private const string Large = "あいうえおつやゆよわかけじずおいえぶ";
    private const string Marked = "āīūēōâîûêôlväöü";
    private const string Bare = "aiueoaiueorbaou";

    /// <summary>Letters and digits: <see cref="TextFolding.Key"/>.</summary>
    public static string Plain(string text) => TextFolding.Key(text);

    /// <summary>A reading in hiragana without long-vowel marks, small kana made large and kana of one sound made one: せんたー → せんた, ぢ → じ.</summary>
    public static string Kana(string reading)
    {
        var key = new StringBuilder(reading.Length);
        foreach (var character in TextFolding.Key(reading))
        {
            if (character != 'ー')
            {
                var small = Small.IndexOf(character, StringComparison.Ordinal);
                key.Append(small < 0 ? character : Large[small]);
            }
        }

        return key.ToString();
    }

    /// <summary>Romaji under <see cref="Romaji.Key"/>, with every doubled vowel shortened and l and v taken for r and b, as Japanese hears them.</summary>
    public static string Latin(string latin)
    {
        var bare = string.Create(latin.Length, latin, static (target, source) =>
        {
            for (var index = 0; index < source.Length; index++)
            {
                var character = char.ToLowerInvariant(source[index]);
                var marked = Marked.IndexOf(character, StringComparison.Ordinal);
                target[index] = marked < 0 ? character : Bare[marked];
            }
        });
        var key = Romaji.Key(bare);
        var shortened = new StringBuilder(key.Length);
        foreach (var character in key)
        {
            if (shortened.Length == 0 || shortened[^1] != character || !"aiueoy".Contains(character))
            {
                shortened.Append(character);
            }
        }

        return shortened.ToString();
    }
}
