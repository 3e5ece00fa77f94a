using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SupportNavi.Import.Fetching;

/// <summary>A dataset of a CKAN catalogue (API version 3, <c>package_show</c>).</summary>
internal static class CkanDataset
{
    private const int MaxNamed = 20;

    /// <summary>Catalogues are asked at the path below their base address.</summary>
    public static Uri Question(SourceAddress address)
    {
        if (string.IsNullOrWhiteSpace(address.Dataset))
        {
            throw new ImportException($"The source names the catalogue {address.Ckan} but no dataset of it; add dataset.");
        }

        return AddressRules.Check($"{address.Ckan!.Trim().TrimEnd('/')}/api/3/action/package_show?id={Uri.EscapeDataString(address.Dataset.Trim())}");
    }

    /// <summary>The newest resource that matches, and when the catalogue says it changed.</summary>
    public static (Uri Url, DateTimeOffset? Modified) Newest(SourceAddress address, ReadOnlyMemory<byte> answer, Uri asked)
    {
        var resources = Read(answer, asked);
        var pattern = Pattern(address.Resource);
        var matching = resources.Where(resource => pattern is null || Array.Exists([resource.Name, resource.Url, resource.Format], pattern.IsMatch)).ToList();
        if (matching.Count == 0)
        {
            var named = resources.Take(MaxNamed).Select(resource => $"\"{PlainText.Of(resource.Name)}\" ({PlainText.Of(resource.Format)})");
            var there = resources.Count == 0 ? "has no files" : $"has no file that matches \"{address.Resource}\"; it has {string.Join(", ", named)}";
            throw new ImportException($"Dataset {address.Dataset} of {address.Ckan} {there}. Correct resource or dataset of the source.");
        }

        var newest = matching.OrderBy(resource => resource.Changed).ThenBy(resource => resource.Metadata).ThenBy(resource => resource.Created).Last();
        return (AddressRules.Check(Uri.TryCreate(asked, newest.Url, out var url) ? url.AbsoluteUri : newest.Url), newest.Changed);
    }

    private static List<Resource> Read(ReadOnlyMemory<byte> answer, Uri asked)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return [.. json.RootElement.GetProperty("result").GetProperty("resources").EnumerateArray().Select(Resource.Of)];
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ImportException($"{asked.AbsoluteUri} is not the answer of a CKAN catalogue; check ckan and dataset of the source.", problem);
        }
    }

    private static Regex? Pattern(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : new(text, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            throw new ImportException($"resource \"{text}\" is no regular expression that can be used: {problem.Message}", problem);
        }
    }

    /// <param name="Changed">The first date there is: a file that is only linked has no <c>last_modified</c>.</param>
    private sealed record Resource(string Name, string Url, string Format, DateTimeOffset? Changed, DateTimeOffset? Metadata, DateTimeOffset? Created)
    {
        public static Resource Of(JsonElement json)
        {
            var (metadata, created) = (Date(json, "metadata_modified"), Date(json, "created"));
            return new(Text(json, "name"), Text(json, "url"), Text(json, "format"), Date(json, "last_modified") ?? metadata ?? created, metadata, created);
        }

        private static string Text(JsonElement json, string name) =>
            json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

        private static DateTimeOffset? Date(JsonElement json, string name) =>
            DateTimeOffset.TryParse(Text(json, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }
}
