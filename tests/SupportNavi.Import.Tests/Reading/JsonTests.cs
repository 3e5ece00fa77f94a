namespace SupportNavi.Import.Reading;

/// <summary>Lists of objects, wherever a document has them.</summary>
public sealed class JsonTests
{
    [Fact]
    public void Objects_are_flattened_in_order_of_first_appearance()
    {
        var (sheet, rows) = Written.Only("""[{"name":"ひまわり","place":{"city":"みどり市","lat":43.5},"tags":["食","学"]},{"tel":"012","name":"あお&amp;ば","open":true,"none":null}]""");
        Assert.Equal("", sheet.Name);
        Assert.Equal(["name", "place.city", "place.lat", "tags", "tel", "open", "none"], sheet.Header.ToArray());
        Assert.Equal(["ひまわり", "みどり市", "43.5", "食\n学", "", "", ""], rows[0].Cells);
        Assert.Equal(["あお&ば", "", "", "", "012", "true", ""], rows[1].Cells);
    }

    [Fact]
    public void Lists_are_named_by_their_path_and_inner_lists_know_their_parent()
    {
        var bytes = """{"meta":{"date":"2026"},"data":{"items":[{"code":"1","rooms":[{"n":"A"},{"n":"B"}]},{"code":"2","rooms":[{"n":"C"}]}]}}"""u8.ToArray();
        var tables = Written.All(bytes);
        Assert.Equal(["data.items", "data.items.rooms"], tables.Select(table => table.Sheet.Name));
        Assert.Equal(["n", "parent.code"], tables[1].Sheet.Header.ToArray());
        Assert.Equal(["C", "2"], tables[1].Rows[2].Cells);
        Assert.Equal(2, Assert.Single(Written.All(bytes, new(Sheet: "data.items"))).Rows.Length);
        Assert.Contains("data.items", Written.Refusal(bytes, new(Sheet: "none")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_and_objects_by_key_are_lists_too()
    {
        Assert.Equal("@graph", Written.Only("""{"@context":"x","@graph":[{"@id":"1"}]}""").Sheet.Name);
        var (sheet, rows) = Written.Only("""{"011002":{"name":"あ","kana":"ア"},"012025":{"name":"い"}}""");
        Assert.Equal(["key", "name", "kana"], sheet.Header.ToArray());
        Assert.Equal(["012025", "い", ""], rows[1].Cells);
        Assert.Equal(["みどり県", "な市"], Written.Only("""{"みどり県":["は市","な市"],"そら県":["ま市"]}""").Rows[1].Cells);
    }

    [Theory]
    [InlineData("""{"a":1}""", "no list of objects")]
    [InlineData("[{\"a\":1},\n{\"a\":]", ":2: the JSON is damaged")]
    public void What_is_no_list_is_refused(string json, string reason) => Assert.Contains(reason, Written.Refusal(json), StringComparison.Ordinal);

    [Fact]
    public void Deep_documents_are_refused() =>
        Assert.Contains("nested more than 64", Written.Refusal(string.Concat(Enumerable.Repeat("[", 100_000))), StringComparison.Ordinal);
}
