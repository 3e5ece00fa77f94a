using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Judging;

/// <summary>Ids that stay the same when a source is imported again: from its own key, else from name and city (an address found later may tell the ward).</summary>
internal static partial class Ids
{
    /// <summary>Gives every window its id. Where two have the same key, the first by the source's tail keeps it and the others carry the tail.</summary>
    public static void Assign(Source source, IEnumerable<Draft> drafts)
    {
        foreach (var same in drafts.GroupBy(draft => Base(source, draft)))
        {
            var ordered = same.OrderBy(draft => RuleRunner.Fill(source.KeyTail, draft), StringComparer.Ordinal).ToList();
            foreach (var draft in ordered)
            {
                draft["id"] = draft == ordered[0] ? same.Key : Slug($"{same.Key}-{RuleRunner.Fill(source.KeyTail, draft)}");
            }
        }
    }

    private static string Base(Source source, Draft draft)
    {
        var key = RuleRunner.Fill(source.Key, draft);
        return Slug(source.Prefix.Length == 0 ? key : $"{source.Prefix}-{(key.Length > 0 ? key : Hash(draft))}");
    }

    private static string Hash(Draft draft)
    {
        var text = $"{TextFolding.Key(draft["name"])}|{draft["city"]}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];
    }

    private static string Slug(string text) => Other().Replace(text.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Other();
}
