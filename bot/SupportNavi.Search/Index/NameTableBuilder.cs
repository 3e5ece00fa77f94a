namespace SupportNavi.Search.Index;

/// <summary>Collects names so that each is kept once, however many rows share it; name 0 is empty.</summary>
internal sealed class NameTableBuilder
{
    private readonly Dictionary<(string Plain, string Kana), int> known = new() { [("", "")] = 0 };
    private readonly List<int> rowNames = [];
    private readonly List<int> starts = [0, 0, 0];
    private readonly List<char> text = [];

    public void Add(NameForms forms)
    {
        if (!known.TryGetValue((forms.Plain, forms.Kana), out var name))
        {
            known[(forms.Plain, forms.Kana)] = name = known.Count;
            foreach (var form in (ReadOnlySpan<string>)[forms.Plain, forms.Kana, forms.Latin])
            {
                starts.Add(text.Count);
                text.AddRange(form);
            }
        }

        rowNames.Add(name);
    }

    public void Write(ReadOnlyMemory<byte>[] sections)
    {
        sections[(int)IndexSection.RowNames] = IndexBuilder.Bytes(rowNames.ToArray());
        sections[(int)IndexSection.NameStarts] = IndexBuilder.Bytes([.. starts, text.Count]);
        sections[(int)IndexSection.NameText] = IndexBuilder.Bytes(text.ToArray());
    }
}
