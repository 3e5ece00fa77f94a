using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace SupportNavi.Core.Guide;

/// <summary>Everything residents read, in one language. A key that is missing reads in Japanese.</summary>
public sealed class Wording(string language, IDictionary<string, string> texts, Wording? fallback)
{
    private readonly FrozenDictionary<string, string> texts = texts.ToFrozenDictionary();

    /// <summary>ja, ja-easy, en …</summary>
    public string Language => language;

    /// <summary>Whether it is in a language: やさしい日本語 is Japanese.</summary>
    public bool IsIn(string other) => Of(Language) == Of(other);

    /// <summary>The text of a key; a key that no language has reads as the key itself.</summary>
    public string this[string key] => texts.TryGetValue(key, out var text) ? text : fallback?[key] ?? key;

    /// <summary>Whether this language itself has the key.</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The keys this language has.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The text with <c>{name}</c> replaced.</summary>
    public string Format(string key, string name, string value) => Fill(this[key], name, value, "", "");

    /// <summary>The text with two names replaced.</summary>
    public string Format(string key, string name, string value, string name2, string value2) => Fill(this[key], name, value, name2, value2);

    private static string Of(string language) => language == Wordings.EasyJapanese ? Wordings.Japanese : language;

    /// <summary>One pass, so that a value is never taken for a placeholder.</summary>
    private static string Fill(string template, string name, string value, string name2, string value2)
    {
        var filled = new DefaultInterpolatedStringHandler(template.Length, 2);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0 && rest[open..].IndexOf('}') is var length and > 0)
        {
            var placeholder = rest.Slice(open + 1, length - 1);
            filled.AppendFormatted(rest[..open]);
            filled.AppendFormatted(placeholder.SequenceEqual(name) ? value : placeholder.SequenceEqual(name2) ? value2 : rest.Slice(open, length + 1));
            rest = rest[(open + length + 1)..];
        }

        filled.AppendFormatted(rest);
        return filled.ToStringAndClear();
    }
}
