using SupportNavi.Core.Areas;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Normalising;

/// <summary>Reads the cells whose kind or whose possible values the source tells.</summary>
internal sealed class KindStage
{
    private readonly List<(string Field, Func<string, Cleaned> Read)> readers;

    /// <exception cref="ImportException">The source names a kind that there is not.</exception>
    public KindStage(Source source, Phones phones) =>
        readers =
        [
            .. source.Values.Select(pair => (pair.Key, Of(pair.Value.ToDictionary(value => TextFolding.Key(value.Key), value => value.Value, StringComparer.Ordinal)))),
            .. source.Kinds.Select(pair => (pair.Key, Of(pair.Value, source.Id, phones))),
        ];

    public void Run(Draft draft)
    {
        foreach (var (field, read) in readers)
        {
            if (draft[field].Length > 0)
            {
                draft.Put(field, read(draft[field]));
            }
        }
    }

    private static Func<string, Cleaned> Of(Dictionary<string, string> values) => cell =>
        values.TryGetValue(TextFolding.Key(cell), out var value) ? new(value, "values") : new("", "values", StaffWords.Of("values.unknown", cell));

    private static Func<string, Cleaned> Of(string kind, string source, Phones phones) => kind switch
    {
        "text" => cell => new(Cells.Text(cell), "text.width"),
        "kana" => Readings.Read,
        "date" => cell => Dates.Read(cell),
        "yes-no" => YesNo.Read,
        "phone" => cell => phones.Read(cell, out _),
        "postal" => PostalCodes.Read,
        "url" => WebAddresses.Url,
        "email" => WebAddresses.Email,
        _ => throw new ImportException($"{source}.yaml: there is no kind \"{kind}\"; use text, kana, date, yes-no, phone, postal, url or email"),
    };
}
