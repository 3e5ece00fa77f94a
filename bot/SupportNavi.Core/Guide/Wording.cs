using System.Collections.Frozen;

namespace SupportNavi.Core.Guide;

/// <summary>Everything residents read, in one language. A key that is missing reads in Japanese.</summary>
public sealed class Wording(string language, IDictionary<string, string> texts, Wording? fallback)
{
    private readonly FrozenDictionary<string, string> texts = texts.ToFrozenDictionary();

    /// <summary>ja, ja-easy, en …</summary>
    public string Language => language;

    /// <summary>The text of a key; a key that no language has reads as the key itself.</summary>
    public string this[string key] => texts.TryGetValue(key, out var text) ? text : fallback?[key] ?? key;

    /// <summary>Whether this language itself has the key.</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The keys this language has.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The text with <c>{name}</c> replaced.</summary>
    public string Format(string key, string name, string value) => this[key].Replace($"{{{name}}}", value, StringComparison.Ordinal);

    /// <summary>The text with two names replaced.</summary>
    public string Format(string key, string name, string value, string name2, string value2) =>
        this[key].Replace($"{{{name}}}", value, StringComparison.Ordinal).Replace($"{{{name2}}}", value2, StringComparison.Ordinal);
}
