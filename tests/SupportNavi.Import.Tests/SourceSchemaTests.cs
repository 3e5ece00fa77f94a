using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import;

/// <summary>The shipped JSON Schema says what the import reads, no more and no less.</summary>
public sealed partial class SourceSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(DataCopy.Shipped, "sources/source.schema.json"))).RootElement;

    [Theory]
    [InlineData(typeof(Source), "properties")]
    [InlineData(typeof(SourceFile), "properties/files/items/properties")]
    [InlineData(typeof(SourceLocation), "properties/files/items/properties/from/properties")]
    [InlineData(typeof(ChildTable), "properties/child/properties")]
    [InlineData(typeof(Rule), "$defs/rule/properties")]
    public void The_schema_has_the_keys_that_are_read(Type type, string path)
    {
        var told = path.Split('/').Aggregate(Schema, (element, name) => element.GetProperty(name)).EnumerateObject().Select(property => property.Name);
        var read = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.Name != nameof(Source.Id)).Select(property => Snake(property.Name));

        Assert.Equal(read.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_shipped_source_is_understood_and_has_what_the_schema_requires()
    {
        var folder = new SourceFolder(Path.Combine(DataCopy.Shipped, "sources"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(DataCopy.Shipped, "sources"), "*.yaml"))
        {
            var source = folder.Read(Path.GetFileNameWithoutExtension(file));
            Assert.All(new[] { source.Title, source.Target, source.Publisher, source.Licence, source.Url }, value => Assert.NotEqual("", value));
            Assert.NotEmpty(source.Files);
            Assert.NotEmpty(source.Columns);
            Assert.Empty(source.Optional.Except(source.Columns.Keys));
        }
    }

    private static string Snake(string name) => Capital().Replace(name, "_$0").TrimStart('_').ToLowerInvariant();

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();
}
