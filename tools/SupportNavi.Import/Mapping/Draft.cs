using SupportNavi.Import.Normalising;

namespace SupportNavi.Import.Mapping;

/// <summary>One input row on its way to an organisation: text fields by name, an unknown field reads as empty.</summary>
/// <param name="file">Name of the input file.</param>
/// <param name="line">1-based line the row starts on.</param>
internal sealed class Draft(string file, int line)
{
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private List<Trace>? traces;
    private List<Doubt>? doubts;

    public string File => file;

    public int Line => line;

    /// <summary>What became of the row; null while it is under way.</summary>
    public Outcome? Outcome { get; private set; }

    /// <summary>The cells that rules have changed, in the order of the changes.</summary>
    public IReadOnlyList<Trace> Traces => traces ?? (IReadOnlyList<Trace>)[];

    /// <summary>The cells that are doubted, in the order in which they were read.</summary>
    public IReadOnlyList<Doubt> Doubts => doubts ?? (IReadOnlyList<Doubt>)[];

    public string this[string field]
    {
        get => fields.GetValueOrDefault(field, "");
        set => fields[field] = value;
    }

    public IReadOnlyList<string> Fields => [.. fields.Keys];

    public string[] List(string field) => this[field].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Adds the values of a <c>|</c>-list that are not there yet.</summary>
    public void Add(string field, string values) =>
        this[field] = string.Join('|', List(field).Concat(values.Split('|', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal));

    /// <summary>The same fields as another row.</summary>
    public Draft Copy(string ofFile, int ofLine)
    {
        var copy = new Draft(ofFile, ofLine);
        foreach (var (field, value) in fields)
        {
            copy[field] = value;
        }

        return copy;
    }

    /// <summary>Sets a field to what its cell became; a change and a doubt are kept.</summary>
    public void Put(string field, Cleaned cleaned)
    {
        var raw = this[field];
        if (cleaned.Doubt.Length > 0)
        {
            AddDoubt(field, raw, cleaned.Doubt);
        }

        if (cleaned.Value != raw)
        {
            AddTrace(field, raw, cleaned.Rule.Length > 0 ? cleaned.Rule : "blank", cleaned.Value);
        }

        this[field] = cleaned.Value;
    }

    public void AddTrace(string field, string raw, string rule, string result) => (traces ??= []).Add(new(field, raw, rule, result));

    public void AddDoubt(string field, string raw, string why) => (doubts ??= []).Add(new(field, raw, why));

    /// <summary>Decides what becomes of the row; the first decision stands.</summary>
    public void End(OutcomeKind kind, string reason) => Outcome ??= new(kind, reason);
}
