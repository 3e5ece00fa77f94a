using System.Globalization;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Tokyo;

/// <summary>
/// 制度 as rows of organisations. Phones, hours and areas stand in free text and are not picked out of it: a wrong number is worse than none.
/// The text of 問い合わせ先 goes whole into the note for callers.
/// </summary>
internal sealed class ServiceRows(TokyoServices services, DateOnly today, ICollection<Fault> left)
{
    private const int MaxId = 40;
    private static readonly string[] DateForms = ["yyyy/M/d", "yyyy-MM-dd"];
    private static readonly string[] OwnWords = ["content.abstract", "content.provisions", "content.how_to_apply", "theme", "tags"];

    public static string Id(string psid) => ToGuide.Id(psid, MaxId);

    public IEnumerable<Dictionary<string, string>> All() =>
        services.Rows.Where(row => services.Id(row) is { Length: > 0 } id && ReferenceEquals(services.ById(id), row)).Select(Row);

    private Dictionary<string, string> Row(SheetRow row)
    {
        string Cell(string column) => services.Value(row, column).Trim();

        if (OwnWords.Where(column => Cell(column).Length > 0).ToList() is { Count: > 0 } columns)
        {
            left.Add(new(TokyoServices.File, row.Line, $"{string.Join(", ", columns)} have no place in the guide; descriptions are written once for each type of service"));
        }

        var url = Cell("content.url");
        var isUrl = Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && !url.Any(char.IsWhiteSpace);
        return new(StringComparer.Ordinal)
        {
            ["id"] = Id(services.Id(row)),
            ["source"] = "tokyo-navi",
            ["source_key"] = services.Id(row),
            ["name"] = Cell("name"),
            ["operator"] = Cell("provider"),
            ["phone_note"] = string.Join('\n', new[] { Cell("content.contact"), isUrl ? "" : url }.Where(text => text.Length > 0)),
            ["url"] = isUrl ? url : "",
            ["eligibility"] = Cell("content.target"),
            ["as_of"] = Date(Cell("updated_date").Split('T')[0])?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ["verification"] = "unverified",
            ["status"] = Date(Cell("content.application_close_date")) < today ? "closed" : "open",
        };
    }

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
