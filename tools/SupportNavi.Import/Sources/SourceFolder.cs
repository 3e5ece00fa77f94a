using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SupportNavi.Import.Sources;

/// <summary>Reads <c>data/sources</c>.</summary>
internal sealed class SourceFolder(string folder)
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    /// <summary>Ids of the sources of <c>import --all</c>.</summary>
    /// <exception cref="ImportException">The folder is missing or a file cannot be read.</exception>
    public IReadOnlyList<string> Ids()
    {
        if (!Directory.Exists(folder))
        {
            throw new ImportException($"{folder}: the folder of sources is missing");
        }

        return [.. Directory.EnumerateFiles(folder, "*.yaml")
            .Select(path => Read(Path.GetFileNameWithoutExtension(path)))
            .Where(source => source.All)
            .OrderBy(source => source.Order).ThenBy(source => source.Id, StringComparer.Ordinal)
            .Select(source => source.Id)];
    }

    /// <summary>The source of this id with its included rules.</summary>
    /// <exception cref="ImportException">There is no such source, or its YAML is not understood.</exception>
    public Source Read(string id)
    {
        var source = Parse<Source>($"{id}.yaml");
        source.Id = id;
        foreach (var name in source.Include)
        {
            source.Rules.AddRange(Parse<List<Rule>>($"rules/{name}.yaml"));
        }

        return source;
    }

    /// <summary>The area codes of <c>rules/area-codes.yaml</c>.</summary>
    public IReadOnlyList<string> AreaCodes() => Parse<List<string>>("rules/area-codes.yaml");

    private T Parse<T>(string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new ImportException($"{name}: no such file in the folder of sources");
        }

        try
        {
            return Yaml.Deserialize<T?>(File.ReadAllText(path)) ?? throw new ImportException($"{name}: the file is empty");
        }
        catch (YamlException problem)
        {
            throw new ImportException($"{name}:{problem.Start.Line}: {problem.InnerException?.Message ?? problem.Message}", problem);
        }
    }
}
