using System.Text.Json;

namespace SupportNavi.Import.Reading;

/// <summary>JSON documents: a table for each list of objects, wherever it stands.</summary>
internal sealed class JsonFile
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = Limits.JsonDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>In the order they begin; a list inside the objects of a list is one table for all of them.</summary>
    private readonly Dictionary<string, List<JsonItem>> lists = new(StringComparer.Ordinal);

    /// <summary>The lists that are asked for.</summary>
    /// <exception cref="ImportException">The document is damaged, too large, or has no such list.</exception>
    public static IReadOnlyList<RawTable> Open(string path, string file, ReadOptions options)
    {
        if (new FileInfo(path).Length > Limits.WholeFileBytes)
        {
            throw new ImportException($"{file}: the JSON document is larger than {Limits.WholeFileBytes >> 20} MB; split it");
        }

        var form = new EncodingFinder(path, file).Find(options.Encoding);
        var found = new JsonFile();
        found.Visit(Parse(path, file, form), "", null);
        var tables = found.lists.Where(list => options.Sheet is null || list.Key == options.Sheet).Select(list => Table(file, list.Key, list.Value, form.Note)).ToArray();
        return tables.Length > 0
            ? tables
            : throw new ImportException($"{file}: the document has no list of objects{(options.Sheet is null ? "" : $" at \"{options.Sheet}\"; it has {string.Join(", ", found.lists.Keys)}")}");
    }

    private static JsonElement Parse(string path, string file, TextForm form)
    {
        using var reader = form.Open(path);
        try
        {
            return JsonDocument.Parse(reader.ReadToEnd(), Reading).RootElement;
        }
        catch (JsonException error)
        {
            throw new ImportException($"{file}:{error.LineNumber + 1}: the JSON is damaged or nested more than {Limits.JsonDepth} deep; download it again, or ask its publisher", error);
        }
    }

    private static RawTable Table(string file, string name, List<JsonItem> items, string note)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (column, _) in items.SelectMany(item => item.Cells()))
        {
            if (columns.TryAdd(column, columns.Count) && columns.Count > Limits.Columns)
            {
                throw new ImportException($"{file}: the list \"{name}\" has more than {Limits.Columns} columns; name the list that is meant");
            }
        }

        return new(file, name, () => Rows(file, name, items, columns), [], [note, $"形式: JSON（{items.Count}件）"], NamesItsColumns: true);
    }

    private static IEnumerable<RawRow> Rows(string file, string list, List<JsonItem> items, Dictionary<string, int> columns)
    {
        yield return new(0, [.. columns.Keys]);
        for (var index = 0; index < items.Count; index++)
        {
            var cells = new string[columns.Count];
            Array.Fill(cells, "");
            var characters = 0;
            foreach (var (name, text) in items[index].Cells())
            {
                characters += text.Length;
                if (text.Length > Limits.CellCharacters || characters > Limits.RowCharacters)
                {
                    throw new ImportException($"{file}: item {index + 1} of the list \"{list}\" holds a text longer than {Limits.CellCharacters} characters; name the list that is meant, or shorten it");
                }

                ref var cell = ref cells[columns[name]];
                cell = cell.Length == 0 ? text : $"{cell}\n{text}";
            }

            yield return new(index + 1, cells);
        }
    }

    private void Visit(JsonElement value, string path, JsonItem? parent)
    {
        if (JsonItem.IsTable(value))
        {
            AddAll(path, value.EnumerateArray().Select(item => new JsonItem(item, null, parent)));
        }
        else if (value.ValueKind == JsonValueKind.Object && parent is null && IsKeyed(value))
        {
            AddAll(path, value.EnumerateObject().Select(entry => new JsonItem(entry.Value, entry.Name, null)));
        }
        else if (value.ValueKind == JsonValueKind.Object && parent is null && IsKeyedLists(value))
        {
            AddAll(path, value.EnumerateObject().SelectMany(entry => entry.Value.EnumerateArray().Select(item => new JsonItem(item, entry.Name, null))));
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            Inside(value, path, parent);
        }
    }

    private void AddAll(string path, IEnumerable<JsonItem> items)
    {
        if (!lists.TryGetValue(path, out var list))
        {
            lists.Add(path, list = []);
        }

        foreach (var item in items)
        {
            list.Add(item);
            if (item.Element.ValueKind == JsonValueKind.Object)
            {
                Inside(item.Element, path, item);
            }
        }
    }

    private void Inside(JsonElement value, string path, JsonItem? parent)
    {
        foreach (var property in value.EnumerateObject())
        {
            Visit(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", parent);
        }
    }

    /// <summary>An object of objects that are alike, keyed by code or name.</summary>
    private static bool IsKeyed(JsonElement value)
    {
        var entries = value.EnumerateObject().ToArray();
        if (entries.Length < 2 || Array.Exists(entries, entry => entry.Value.ValueKind != JsonValueKind.Object))
        {
            return false;
        }

        var first = entries[0].Value.EnumerateObject().Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        return first.Count > 0 && Array.TrueForAll(entries, entry => entry.Value.EnumerateObject().Select(property => property.Name).ToArray() is var names && names.Count(first.Contains) * 2 >= names.Length);
    }

    /// <summary>An object of lists of texts: one row for each text.</summary>
    private static bool IsKeyedLists(JsonElement value)
    {
        var entries = value.EnumerateObject().ToArray();
        return entries.Length >= 2 && Array.TrueForAll(entries, entry => entry.Value.ValueKind == JsonValueKind.Array && entry.Value.EnumerateArray().All(item => item.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)));
    }
}
